package kontor.closing;

import org.junit.jupiter.api.Test;

import kontor.testing.Cast;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the others keep of a conversation with somebody who has left. */
class FormerMemberTests extends XeniaLeaves {

    @Test
    void theOtherOneKeepsTheOwnWordsAndReadsFormerMember() {
        close(Cast.PASSWORD);
        var bens = new Visitor(mvc);
        bens.signIn(Cast.address(ben), Cast.PASSWORD);

        var list = Visitor.page(bens.get("/messages")).select("main");
        assertThat(list.text()).contains("Former member", "Then I bring the sandwiches.");
        var link = list.select("a[href^=/messages/former/]").attr("href");
        var conversation = Visitor.page(bens.get(link)).select("main");
        assertThat(conversation.select(".message .text").eachText()).containsExactly("Then I bring the sandwiches.");
        assertThat(conversation.select("a[href^=/members/], form")).isEmpty();
        assertThat(bens.get("/members/" + xenia.handle())).hasStatus(404);
        assertThat(bens.get("/messages/" + xenia.handle())).hasStatus(404);
        assertThat(bens.get("/contacts")).hasStatusOk().bodyText().doesNotContain("Quastenberg");

        var rolfs = new Visitor(mvc);
        rolfs.signIn(Cast.address(rolf), Cast.PASSWORD);
        assertThat(rolfs.get(link)).as("not Rolf’s conversation").hasStatus(404);
        assertThat(rolfs.get("/messages")).bodyText().contains("No conversations yet");
        assertThat(rolfs.get("/")).hasStatusOk();
    }

    @Test
    void aConversationBetweenTwoWhoHaveLeftIsGone() {
        var conversation = jdbc.sql("select conversation_id from participation where member_id = :ben limit 1")
                .param("ben", ben.id())
                .query(Long.class)
                .single();
        close(Cast.PASSWORD);
        var bens = new Visitor(mvc);
        bens.signIn(Cast.address(ben), Cast.PASSWORD);
        bens.get("/me/data");
        bens.post("/me/data/closing", "password", Cast.PASSWORD);

        assertThat(jdbc.sql("select count(*) from conversation where id = :conversation")
                        .param("conversation", conversation)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void oneMemberMayKeepConversationsWithManyWhoHaveLeft() {
        var other = cast.premium("Yann", "Gone");
        write(other, ben, "Hello");
        write(ben, other, "Hello Yann");
        close(Cast.PASSWORD);
        var others = new Visitor(mvc);
        others.signIn(Cast.address(other), Cast.PASSWORD);
        others.get("/me/data");
        others.post("/me/data/closing", "password", Cast.PASSWORD);

        var bens = new Visitor(mvc);
        bens.signIn(Cast.address(ben), Cast.PASSWORD);
        assertThat(Visitor.page(bens.get("/messages")).select("a[href^=/messages/former/]"))
                .hasSize(2);
        write(cast.premium("Zoe", "New"), ben, "Hello Ben");
    }
}
