package org.commonweal.scenarios.live;

import java.util.function.Supplier;
import org.commonweal.economy.Economy;

/** A layer of those that the place has cards of. */
abstract class CardLayer extends Layer {
    final Cards cards;

    CardLayer(PlaceSheet sheet, Supplier<Economy> place, Cards cards) {
        super(sheet, place);
        this.cards = cards;
    }
}
