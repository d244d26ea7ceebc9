package org.commonweal.random;

/**
 * Chooses among items with given weights in constant time: the alias method (Walker 1977, in Vose's form of 1991). Can
 * be filled again and again without new memory.
 */
public final class WeightedChoice {
    private int[] item = new int[0];
    private int[] alias = new int[0];
    private double[] chance = new double[0];
    private double[] scaled = new double[0];
    private int[] stack = new int[0];
    private int size;

    /**
     * Sets the items and their weights.
     *
     * @param items what is chosen; the first {@code count} are used
     * @param weights not negative; items of weight zero are never chosen
     */
    public void fill(int[] items, double[] weights, int count) {
        reserve(count);
        size = 0;
        double total = 0;
        for (int i = 0; i < count; i++) {
            if (weights[i] > 0) {
                item[size] = items[i];
                scaled[size++] = weights[i];
                total += weights[i];
            }
        }
        int low = 0;
        int high = size;
        for (int i = 0; i < size; i++) {
            scaled[i] *= size / total;
            if (scaled[i] < 1) {
                stack[low++] = i;
            } else {
                stack[--high] = i;
            }
        }
        pair(low, high);
    }

    private void pair(int lows, int highs) {
        int low = lows;
        int high = highs;
        while (low > 0 && high < size) {
            int small = stack[--low];
            int large = stack[high];
            chance[small] = scaled[small];
            alias[small] = large;
            scaled[large] += scaled[small] - 1;
            if (scaled[large] < 1) {
                high++;
                stack[low++] = large;
            }
        }
        while (high < size) {
            chance[stack[high]] = 1;
            alias[stack[high]] = stack[high++];
        }
        while (low > 0) {
            chance[stack[--low]] = 1;
            alias[stack[low]] = stack[low];
        }
    }

    /** Whether there is nothing to choose. */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * The item chosen by a draw.
     *
     * @param bits 64 random bits: the upper half picks the slot, the lower half decides between the slot's two items
     * @throws IllegalStateException if there is nothing to choose
     */
    public int choose(long bits) {
        if (size == 0) {
            throw new IllegalStateException("nothing to choose from");
        }
        int slot = (int) (((bits >>> 32) * size) >>> 32);
        double toss = (bits & 0xFFFFFFFFL) * 0x1.0p-32;
        return item[toss < chance[slot] ? slot : alias[slot]];
    }

    /**
     * The item chosen by a draw among all but one: where the draw falls on that one, it is the next that is another.
     *
     * @param bits as in {@link #choose}
     * @return -1 if there is no other
     */
    public int chooseOther(long bits, int not) {
        int found = isEmpty() ? -1 : choose(bits);
        if (found != not) {
            return found;
        }
        int slot = (int) (((bits >>> 32) * size) >>> 32);
        for (int n = 0; n < size; n++) {
            int next = item[(slot + n) % size];
            if (next != not) {
                return next;
            }
        }
        return -1;
    }

    private void reserve(int count) {
        if (count > item.length) {
            int capacity = Math.max(16, count + count / 4);
            item = new int[capacity];
            alias = new int[capacity];
            chance = new double[capacity];
            scaled = new double[capacity];
            stack = new int[capacity];
        }
    }
}
