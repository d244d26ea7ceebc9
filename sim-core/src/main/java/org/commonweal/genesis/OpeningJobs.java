package org.commonweal.genesis;

import org.commonweal.activity.PayPacket;
import org.commonweal.behaviour.FirmEntryRule;
import org.commonweal.behaviour.FirmExitRule;
import org.commonweal.behaviour.WageRule;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.OutsideWorld;
import org.commonweal.economy.People;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Jobs are filled: owners work in their firms, some residents work outside, the others take posts at random, and commuters
 * fill the rest. Then pay is set so that an industry's pay bill is what its value added says.
 */
final class OpeningJobs {
    private final Economy economy;
    private final FirmEntryRule entry;
    private final FirmExitRule exit;
    private final LegalForm[] forms;
    private final WageRule wages;
    private final PayPacket packet;
    private final double utilisation;
    private final int[] heads;
    private final long key;
    private int[] workers;
    private int count;

    /** @param heads people wanted in each firm */
    OpeningJobs(
            Economy economy,
            FirmEntryRule entry,
            FirmExitRule exit,
            LegalForm[] forms,
            WageRule wages,
            PayPacket packet,
            double utilisation,
            int[] heads) {
        this.utilisation = utilisation;
        this.exit = exit;
        this.forms = forms;
        this.economy = economy;
        this.entry = entry;
        this.wages = wages;
        this.packet = packet;
        this.heads = heads;
        key = economy.draws.key(Purpose.GENESIS_JOBS, 0);
    }

    void fill(double shareWorkingInPlace) {
        listWorkers();
        int employed = count;
        owners((int) (entry.mostOwners() * shareWorkingInPlace * employed));
        int outside = (int) Math.round((1 - shareWorkingInPlace) * employed);
        for (int n = 0; n < outside && count > 0; n++) {
            assign(workers[--count], Accounts.REGION, People.Activity.OUTSIDE);
        }
        posts();
        openingCounts();
        meanPay();
        hireEverybody();
    }

    private void listWorkers() {
        People people = economy.people;
        workers = new int[people.count];
        for (int p = 0; p < people.count; p++) {
            if (people.activity(p) == People.Activity.EMPLOYED) {
                workers[count++] = p;
            }
        }
        shuffle(workers, count, 0);
    }

    private void shuffle(int[] items, int size, int j) {
        for (int n = size - 1; n > 0; n--) {
            int other = Draws.below(n + 1, key, n, j);
            int item = items[n];
            items[n] = items[other];
            items[other] = item;
        }
    }

    /** The self-employed off the register first, then enterprises, until there are owners enough. */
    private void owners(int most) {
        Firms firms = economy.firms;
        int left = Math.min(count, most);
        for (int f = 0; f < firms.used && left > 0; f++) {
            if (isPrivate(f) && !firms.registered[f]) {
                own(f);
                left--;
            }
        }
        int local = 0;
        int all = 0;
        for (int f = 0; f < firms.used; f++) {
            if (isPrivate(f) && firms.registered[f]) {
                all++;
                if (left > 0 && Draws.happens(entry.localOwners(), key, f, 1)) {
                    own(f);
                    left--;
                    local++;
                }
            }
        }
        economy.outside.localOwners = local / (double) Math.max(1, all);
    }

    private boolean isPrivate(int f) {
        return economy.firms.form[f] == Sector.PRIVATE_FIRMS.ordinal() - Sector.PLC_BRANCHES.ordinal();
    }

    private void own(int f) {
        int p = workers[--count];
        assign(p, economy.accounts.firm(f), People.Activity.OWNER);
        economy.firms.owner[f] = economy.people.household[p];
        economy.firms.ownerWorks[f] = true;
        heads[f]--;
    }

    private void assign(int p, int employer, People.Activity activity) {
        economy.people.employer[p] = employer;
        economy.people.become(p, activity);
        economy.countResidents(employer, 1);
    }

    /** Every post goes to a resident or a commuter; there are more posts than residents, or some residents work outside. */
    private void posts() {
        int total = 0;
        for (int f = 0; f < economy.firms.used; f++) {
            total += heads[f];
        }
        for (Anchor anchor : economy.anchors) {
            total += anchor.jobs();
        }
        int[] posts = new int[total];
        int n = 0;
        for (int f = 0; f < economy.firms.used; f++) {
            for (int k = 0; k < heads[f]; k++) {
                posts[n++] = economy.accounts.firm(f);
            }
        }
        for (Anchor anchor : economy.anchors) {
            for (int k = 0; k < anchor.jobs(); k++) {
                posts[n++] = anchor.account();
            }
        }
        shuffle(posts, total, 2);
        for (int k = 0; k < total; k++) {
            if (count > 0) {
                assign(workers[--count], posts[k], People.Activity.EMPLOYED);
            } else if (economy.accounts.isFirm(posts[k])) {
                economy.firms.commuters[economy.accounts.firmOf(posts[k])]++;
            } else {
                economy.anchors.get(economy.accounts.anchorOf(posts[k])).commuters++;
            }
        }
        while (count > 0) {
            assign(workers[--count], Accounts.REGION, People.Activity.OUTSIDE);
        }
    }

    private void openingCounts() {
        OutsideWorld outside = economy.outside;
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            switch (people.activity(p)) {
                case UNEMPLOYED -> outside.openingUnemployed++;
                case INACTIVE -> outside.openingInactive++;
                default -> {}
            }
        }
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            outside.openingCommuters += firms.commuters[f];
            expectClosure(f);
            int[] population = firms.branch[f]
                    ? outside.openingBranches
                    : firms.registered[f] ? outside.openingFirms : outside.openingUnregistered;
            population[firms.industry[f]]++;
        }
        for (Anchor anchor : economy.anchors) {
            outside.openingCommuters += anchor.commuters;
        }
    }

    private void expectClosure(int f) {
        Firms firms = economy.firms;
        int population = firms.branch[f] ? 1 : firms.registered[f] ? 0 : 2;
        double hazard = exit.hazard(firms.age[f], firms.heads(f)) * forms[firms.form[f]].exitHazard();
        economy.outside.openingClosures[population][firms.industry[f]] += hazard;
        economy.outside.openingPostsClosed += hazard * (firms.heads(f) - (firms.ownerWorks[f] ? 1 : 0));
    }

    /** Mean gross pay by industry: the pay bill its output says, over its employees, net of what employers pay on top. */
    private void meanPay() {
        Firms firms = economy.firms;
        double[] employees = new double[Industry.FIRM_INDUSTRIES];
        double[] output = new double[Industry.FIRM_INDUSTRIES];
        for (int f = 0; f < firms.used; f++) {
            int i = firms.industry[f];
            employees[i] += firms.heads(f) - (firms.ownerWorks[f] ? 1 : 0);
            output[i] += utilisation * firms.heads(f) * economy.technology.outputPerHead[i];
        }
        double all = 0;
        double people = 0;
        for (int i = 0; i < employees.length; i++) {
            double cost = economy.technology.labourShare[i] * output[i] / Math.max(1, employees[i]);
            economy.technology.meanPay[i] = packet.grossOf(cost, PayPacket.Scheme.PRIVATE);
            all += economy.technology.meanPay[i] * employees[i];
            people += employees[i];
        }
        economy.outside.meanPay = all / Math.max(1, people);
        skillMix();
    }

    private void skillMix() {
        People people = economy.people;
        double sum = 0;
        int working = 0;
        for (int p = 0; p < people.count; p++) {
            if (people.works(p)) {
                sum += wages.skillFactor(people.skill[p]) * people.talent[p];
                working++;
            }
        }
        economy.technology.skillMix = working == 0 ? 1 : sum / working;
    }

    private void hireEverybody() {
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            People.Activity activity = people.activity(p);
            if (activity == People.Activity.EMPLOYED || activity == People.Activity.OUTSIDE) {
                packet.hire(p, people.employer[p], packet.meanPay(people.employer[p]));
            }
        }
    }
}
