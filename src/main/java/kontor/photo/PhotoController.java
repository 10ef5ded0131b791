package kontor.photo;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;

/** My own photo. */
@Controller
@RequestMapping("/me/profile/photo")
class PhotoController {

    private final Photos photos;
    private final PhotoReader reader;

    PhotoController(Photos photos, PhotoReader reader) {
        this.photos = photos;
        this.reader = reader;
    }

    /** Asks for the file before the form is bound, for then it is said if it was too large to be read. */
    @ModelAttribute
    void read(@RequestParam(name = "photo", required = false) @Nullable MultipartFile file) {}

    @GetMapping
    String show(@Me Member me, Model model) {
        model.addAttribute(PhotoForm.blank());
        return edit(me, model);
    }

    @PostMapping
    String save(@Me Member me, PhotoForm form, Errors errors, Model model, RedirectAttributes redirect)
            throws UnusablePhoto {
        if (errors.hasErrors()) return edit(me, model);

        photos.show(me, reader.read(form.file(), form.crop()));
        redirect.addFlashAttribute("notice", Message.of("photo.saved"));
        return "redirect:/me/profile/photo";
    }

    @PostMapping("/removal")
    String remove(@Me Member me, RedirectAttributes redirect) {
        photos.remove(me);
        redirect.addFlashAttribute("notice", Message.of("photo.removed"));
        return "redirect:/me/profile/photo";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String on(UnusablePhoto fault, @Me Member me, Model model) {
        return say(fault.reason(), me, model);
    }

    /** So large that it was not even read. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String onTooMuch(@Me Member me, Model model) {
        return say(Message.of("photo.fault.bytes"), me, model);
    }

    private String say(Message fault, Member me, Model model) {
        var errors = new BeanPropertyBindingResult(PhotoForm.blank(), "photoForm");
        errors.rejectValue("photo", fault.key(), fault.getArguments(), null);
        model.addAllAttributes(errors.getModel());
        return edit(me, model);
    }

    private String edit(Member me, Model model) {
        model.addAttribute("member", me);
        return "photo/photo";
    }
}
