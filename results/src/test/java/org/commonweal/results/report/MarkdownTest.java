package org.commonweal.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "What if spending follows income alone?!What if spending follows income alone?",
                "local-bank, 5 % & more, price_level!local-bank, 5 % & more, price_level",
                "a < b & c!a \\< b & c",
                "<b>bold</b>!\\<b>bold\\</b>",
                "[x](javascript:alert(3))!\\[x\\](javascript:alert(3))",
                "*a* _b_ `c` $d$ {{7*7}}!\\*a\\* \\_b\\_ \\`c\\` \\$d\\$ \\{{7\\*7}}",
                "&amp; &#60;!\\&amp; \\&#60;",
                "back\\slash!back\\\\slash",
                "# no heading!\\# no heading"
            })
    void whatPeopleWriteReadsAsTheyWroteIt(String text, String markdown) {
        assertThat(Markdown.plain(text)).isEqualTo(markdown);
    }

    @Test
    void htmlAndLinksStayTextWhereverTheyStand() {
        Markdown page = new Markdown();
        page.heading("<img src=x>");
        page.paragraph("<script>alert(1)</script> [x](javascript:1), **2 < 3**");
        page.image("a [b] <i>", "charts/a.png");
        page.table(List.of("<th>"), List.of(List.of("<td> | <!-- ")));
        assertThat(page.toString()).isEqualTo("""
                        # \\<img src=x>

                        \\<script>alert(1)\\</script> [x]\\(javascript:1), **2 < 3**

                        ![a (b) \\<i>](charts/a.png)

                        | \\<th> |
                        | --- |
                        | \\<td> \\| \\<!--  |
                        """);
    }

    @Test
    void whatIsWrittenByPeopleIsNotEscapedTwice() {
        Markdown page = new Markdown();
        page.heading(Markdown.plain("<b> [x](y)"));
        assertThat(page.toString()).isEqualTo("# \\<b> \\[x\\](y)\n");
    }

    @Test
    void aCommandWithAFenceInItGetsALongerOne() {
        Markdown page = new Markdown();
        page.code("run '```'");
        assertThat(page.toString()).isEqualTo("\n``````sh\nrun '```'\n``````\n");
    }

    @Test
    void aWordThatAShellWouldReadMoreIntoIsQuoted() {
        assertThat(ShellWord.of(List.of("run", "a.yaml", "--set=x=0.15 1/year", "$(rm)", "it's")))
                .isEqualTo("run a.yaml '--set=x=0.15 1/year' '$(rm)' 'it'\\''s'");
    }
}
