package org.commonweal.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeTest {
    private String before;

    @BeforeEach
    void remember() {
        before = System.getProperty(Home.PROPERTY);
        System.clearProperty(Home.PROPERTY);
    }

    @AfterEach
    void restore() {
        System.clearProperty(Home.PROPERTY);
        if (before != null) {
            System.setProperty(Home.PROPERTY, before);
        }
    }

    @Test
    void itIsFoundAboveTheProgram() {
        assertThat(Home.places()).isDirectory().endsWith(Path.of("scenarios", "places"));
    }

    @Test
    void aPropertyThatNamesAnotherFolderIsRefused() {
        System.setProperty(Home.PROPERTY, "nowhere");
        assertThatThrownBy(Home::find)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("\"nowhere\" holds no folder scenarios/places");
    }
}
