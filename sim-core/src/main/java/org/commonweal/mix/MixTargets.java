package org.commonweal.mix;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Which jobs of which industry a mix wants in which legal form. A form with one share for all industries grows out of each in
 * proportion to the jobs that are in forms the mix does not name, and shrinks in each alike.
 */
final class MixTargets {
    private final OwnershipMix mix;
    private final double[][] now;
    private final double[][] aim;
    private final boolean[][] named;

    /** @param now jobs by industry and legal form */
    private MixTargets(OwnershipMix mix, double[][] now) {
        this.mix = mix;
        this.now = now;
        aim = Arrays.stream(now).map(double[]::clone).toArray(double[][]::new);
        named = new boolean[now.length][now[0].length];
    }

    /** The jobs wanted by industry and legal form; those that there are where the mix is missed by no more than it may. */
    static double[][] of(OwnershipMix mix, double[][] now) {
        MixTargets targets = new MixTargets(mix, now);
        targets.ownFigures();
        targets.figuresOfAll();
        targets.rest();
        return targets.aim;
    }

    private int forms() {
        return now[0].length;
    }

    private double wanted(double share, double has, double jobs) {
        double wanted = share * jobs;
        return Math.abs(wanted - has) <= mix.within() * jobs ? has : wanted;
    }

    private void ownFigures() {
        for (int i = 0; i < now.length; i++) {
            double jobs = Arrays.stream(now[i]).sum();
            for (int form = 0; form < forms(); form++) {
                OptionalDouble share = mix.in(form, i);
                named[i][form] = share.isPresent() || mix.inAll(form).isPresent();
                if (share.isPresent()) {
                    aim[i][form] = wanted(share.getAsDouble(), now[i][form], jobs);
                }
            }
        }
    }

    private void figuresOfAll() {
        double[] growth = new double[forms()];
        for (int form = 0; form < forms(); form++) {
            OptionalDouble share = mix.inAll(form);
            if (share.isPresent()) {
                double has = 0;
                double jobs = 0;
                for (int i = 0; i < now.length; i++) {
                    has += takesPart(i, form) ? now[i][form] : 0;
                    jobs += takesPart(i, form) ? Arrays.stream(now[i]).sum() : 0;
                }
                double wanted = wanted(share.getAsDouble(), has, jobs);
                growth[form] = Math.max(0, wanted - has);
                shrink(form, has > 0 ? Math.min(1, wanted / has) : 1);
            }
        }
        grow(growth);
    }

    private boolean takesPart(int industry, int form) {
        return mix.in(form, industry).isEmpty();
    }

    private void shrink(int form, double to) {
        for (int i = 0; i < now.length; i++) {
            aim[i][form] *= takesPart(i, form) ? to : 1;
        }
    }

    private void grow(double[] growth) {
        double[] room = new double[now.length];
        for (int i = 0; i < now.length; i++) {
            room[i] = left(i);
        }
        for (int form = 0; form < forms(); form++) {
            double total = 0;
            for (int i = 0; i < now.length; i++) {
                total += takesPart(i, form) ? room[i] : 0;
            }
            for (int i = 0; i < now.length && total > 0; i++) {
                aim[i][form] += takesPart(i, form) ? growth[form] * room[i] / total : 0;
            }
        }
    }

    /** Jobs of an industry that no named form wants. */
    private double left(int industry) {
        double left = Arrays.stream(now[industry]).sum();
        for (int form = 0; form < forms(); form++) {
            left -= named[industry][form] ? aim[industry][form] : 0;
        }
        return Math.max(0, left);
    }

    /** What no named form wants is shared by the others as it was. */
    private void rest() {
        for (int i = 0; i < now.length; i++) {
            double left = left(i);
            double others = 0;
            for (int form = 0; form < forms(); form++) {
                others += named[i][form] ? 0 : now[i][form];
            }
            for (int form = 0; form < forms() && others > 0; form++) {
                aim[i][form] = named[i][form] ? aim[i][form] : now[i][form] * left / others;
            }
        }
    }
}
