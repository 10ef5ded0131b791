package kontor.photo;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** A picture from the member's machine, and which square of it. Without script the square is the one in the centre. */
record PhotoForm(
        @Nullable MultipartFile photo,
        @Nullable Double x,
        @Nullable Double y,
        @Nullable Double zoom) {

    static final long MAX_BYTES = 5L * 1024 * 1024;

    static PhotoForm blank() {
        return new PhotoForm(null, null, null, null);
    }

    Crop crop() {
        return Crop.of(x, y, zoom);
    }

    /** The file, if there is one of a size that is allowed. */
    MultipartFile file() throws UnusablePhoto {
        if (photo == null || !StringUtils.hasText(photo.getOriginalFilename()))
            throw new UnusablePhoto("photo.fault.missing");
        if (photo.isEmpty()) throw new UnusablePhoto("photo.fault.empty");
        if (photo.getSize() > MAX_BYTES) throw new UnusablePhoto("photo.fault.bytes");
        return photo;
    }
}
