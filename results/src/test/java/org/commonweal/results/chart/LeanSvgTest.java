package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import org.junit.jupiter.api.Test;

class LeanSvgTest {
    private static final Rectangle BOX = new Rectangle(1, 2, 30, 40);

    @Test
    void aShapeAndItsBorderAreOneElement() {
        String svg = LeanSvg.of(g2 -> {
            g2.setPaint(new Color(0x00, 0x72, 0xB2));
            g2.fill(BOX);
            g2.setPaint(Color.BLACK);
            g2.setStroke(HouseStyle.line(2));
            g2.draw(BOX);
        });
        assertThat(svg)
                .isEqualTo("<rect x=\"1\" y=\"2\" width=\"30\" height=\"40\" fill=\"#0072b2\" stroke=\"#000\""
                        + " stroke-width=\"2\"/>");
    }

    @Test
    void whatIsMovedStaysMoved() {
        String svg = LeanSvg.of(g2 -> {
            g2.fill(BOX);
            g2.translate(100, 0);
            g2.draw(BOX);
        });
        assertThat(svg).contains("transform=\"translate(100,0)\"");
        assertThat(svg.split("<rect")).hasSize(3);
    }

    @Test
    void anotherShapeIsAnotherElement() {
        String svg = LeanSvg.of(g2 -> {
            g2.fill(BOX);
            g2.draw(new Rectangle(1, 2, 30, 41));
        });
        assertThat(svg.split("<rect")).hasSize(3);
    }

    @Test
    void whatABrowserAssumesAnywayIsNotSaid() {
        String svg = LeanSvg.of(g2 -> {
            g2.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g2.draw(new Line2D.Double(1, 2, 3.04, 4.06));
        });
        assertThat(svg).isEqualTo("<line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4.1\" stroke=\"#000\"/>");
    }

    @Test
    void textKeepsTheWidthItWasMeasuredWithAndOddLettersAreEscaped() {
        String svg = LeanSvg.of(g2 -> {
            g2.setFont(Fonts.bold(HouseStyle.TEXT_SIZE));
            g2.setPaint(HouseStyle.INK);
            g2.drawString("A & <B>", 10f, 20f);
            g2.drawString("", 10f, 40f);
        });
        long width = Math.round(Fonts.width("A & <B>", Fonts.bold(HouseStyle.TEXT_SIZE)));
        assertThat(svg)
                .isEqualTo("<text x=\"10\" y=\"20\" fill=\"#222\" font-weight=\"bold\" textLength=\"" + width
                        + "\">A &amp; &lt;B&gt;</text>");
    }

    @Test
    void aTransparentPaintSaysHowMuch() {
        String svg = LeanSvg.of(g2 -> {
            g2.setPaint(new Color(255, 255, 255, 51));
            g2.fill(BOX);
        });
        assertThat(svg).contains("fill=\"#fff\" fill-opacity=\"0.2\"");
    }
}
