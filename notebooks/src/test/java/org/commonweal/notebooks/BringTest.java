package org.commonweal.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.Test;

/** A lever that is written in a cell is a lever of the model. */
class BringTest {

    @Test
    void aLeverOfACellIsComparedLikeAnyOther() throws IOException {
        Kernel kernel = new Kernel();
        kernel.onStartup();
        Path example = Home.find().resolve("scenarios/examples/src/main/java/org/example/SupplierDays.java");
        kernel.eval(Files.readString(example).replaceFirst("package .*;", ""));
        kernel.eval("bring(SupplierDays.class);");
        kernel.eval("""
                var study = Commonweal.place("preston").scale(0.02).years(1).burnIn(0).pairs(2).jobs(1)
                        .set("levers.supplier-days.days", "52").set("levers.supplier-days.ramp", "0 years");
                var run = study.run();
                """);
        assertThat((double) kernel.evalRaw("run.mean(\"cost.supplier-days.council\")"))
                .isPositive();
        assertThatThrownBy(() -> kernel.eval("record Other() {}\nbring(Other.class);"))
                .hasMessageContaining("Other answers no question of the model");
        kernel.eval(Files.readString(example).replaceFirst("package .*;", "").replace("SupplierDays", "MoreDays"));
        assertThatThrownBy(() -> kernel.eval("bring(MoreDays.class);"))
                .hasMessageContaining("Maybe restart the kernel");
        assertThat(kernel.evalRaw(
                        "table(study.scenario(\"procurement\").compare()).stringColumn(\"indicator\").asList()"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("labour.jobs", "cost.supplier-days.council");
        kernel.onShutdown(false);
    }
}
