package org.commonweal.scenarios.live;

import java.awt.FlowLayout;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** Looks up a household, a firm or an anchor by its number, or the ledger. */
final class LookUp extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 8;

    private final transient Cards cards;
    private final JComboBox<Cards.Kind> kind = new JComboBox<>(Cards.Kind.values());
    private final JTextField number = new JTextField("0", COLUMNS);
    private final JLabel answer = new JLabel(" ");

    /** @param show is given the card that was asked for */
    LookUp(Cards cards, Consumer<Card> show) {
        super(new FlowLayout(FlowLayout.LEFT));
        this.cards = cards;
        JButton inspect = new JButton("Inspect");
        inspect.addActionListener(event -> ask(show));
        number.addActionListener(event -> ask(show));
        add(kind);
        add(number);
        add(inspect);
        add(answer);
    }

    private void ask(Consumer<Card> show) {
        Cards.Kind asked = (Cards.Kind) kind.getSelectedItem();
        int count = cards.count(asked);
        String text = asked == Cards.Kind.LEDGER ? "0" : number.getText().strip();
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) >= count) {
            answer.setText("allowed: 0 to " + (count - 1));
            return;
        }
        answer.setText(" ");
        show.accept(cards.of(asked, Integer.parseInt(text)));
    }
}
