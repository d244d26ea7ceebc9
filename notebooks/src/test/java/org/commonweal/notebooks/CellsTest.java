package org.commonweal.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.commonweal.scenarios.BadInput;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CellsTest {
    private static final Cells CELLS = new Cells();

    @AfterAll
    static void close() {
        CELLS.close();
    }

    @Test
    void aCellIsWorthItsLastExpression() {
        assertThat(CELLS.run("int a = 20;\nint b = 22;\na + b")).isEqualTo(42);
        assertThat(CELLS.run("a")).isEqualTo(20);
        assertThat(CELLS.run("List.of(a, b)\n    .stream()\n    .map(x -> 2 * x)\n    .toList()"))
                .isEqualTo(List.of(40, 44));
    }

    @Test
    void aCellThatEndsWithASemicolonADeclarationOrACommentShowsNothing() {
        assertThat(CELLS.run("1 + 1;")).isNull();
        assertThat(CELLS.run("var c = 3;")).isNull();
        assertThat(CELLS.run("c = 4")).isNull();
        assertThat(CELLS.run("// nothing")).isNull();
        assertThat(CELLS.run("")).isNull();
    }

    @Test
    void classesOfACellAreTheClassesOfThisProgram() {
        assertThat(CELLS.run("Commonweal.place(\"preston\").scale(0.02)")).isInstanceOf(org.commonweal.Study.class);
    }

    @Test
    void whatIsDeclaredMayUseWhatIsDeclaredFurtherDown() {
        assertThat(CELLS.run(
                        "int twice(int x) { return plus(x, x); }\nint plus(int x, int y) { return x + y; }\ntwice(4)"))
                .isEqualTo(8);
    }

    @Test
    void anImportFurtherDownLeavesVariablesAsTheyAre() {
        CELLS.run(
                "var kept = new ArrayList<String>(List.of(\"a\"));\nint size(List<String> list) { return list.size(); }");
        CELLS.run("kept.add(\"b\");\nimport java.util.concurrent.*;\nimport java.math.BigDecimal;");
        assertThat(CELLS.run("size(kept)")).isEqualTo(2);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> CELLS.run("int thrice(int x) { return triple(x); }"))
                .hasMessage("thrice needs what is not there: method triple(int)");
        assertThatThrownBy(() -> CELLS.run("int d = 1;\nint e = d + unknown;"))
                .hasMessageContaining("cannot find symbol")
                .hasMessageContaining("int e = d + unknown;");
        assertThatThrownBy(() -> CELLS.run("int f = ;")).hasMessageContaining("illegal start of expression");
    }

    @Test
    void whatACellThrowsIsToldDownToTheCell() {
        assertThatThrownBy(() -> CELLS.run("Integer.parseInt(\"four\")"))
                .hasCauseInstanceOf(NumberFormatException.class)
                .isInstanceOfSatisfying(
                        CellFailure.class,
                        failure -> assertThat(failure.lines())
                                .startsWith("NumberFormatException: For input string: \"four\"")
                                .allSatisfy(line -> assertThat(line).doesNotContain("REPL", "jshell")));
        assertThatThrownBy(() -> CELLS.run("throw new AssertionError(\"no\");"))
                .isInstanceOf(CellFailure.class)
                .hasMessage("AssertionError: no");
    }

    @Test
    void whatIsWrongWithAQuestionSaysSoAndNothingElse() {
        assertThatThrownBy(() -> CELLS.run("Commonweal.place(\"prestn\").run()"))
                .hasCauseInstanceOf(BadInput.class)
                .isInstanceOfSatisfying(
                        CellFailure.class,
                        failure -> assertThat(failure.lines())
                                .anySatisfy(line -> assertThat(line).contains("prestn"))
                                .noneSatisfy(line -> assertThat(line).contains("BadInput", " at ")));
    }

    @Test
    void namesAreCompletedInTheSnippetOfTheCursor() {
        String code = "int g = 1;\nCommonweal.pla";
        assertThat(CELLS.complete(code, code.length())).isEqualTo(new Completion(List.of("place("), 22));
        assertThat(CELLS.complete("Files.cre", 9).texts()).contains("createDirectories(");
    }

    @Test
    void signaturesAreShown() {
        assertThat(CELLS.signatures("Commonweal.place(", 17)).containsExactly("Study Commonweal.place(String name)");
    }

    @Test
    void anOpenBracketNeedsFurtherLines() {
        assertThat(CELLS.isComplete("for (int i = 0; i < 3; i++) {")).isFalse();
        assertThat(CELLS.isComplete("int h = 3;\nh + 1")).isTrue();
    }
}
