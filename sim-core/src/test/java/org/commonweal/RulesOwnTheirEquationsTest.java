package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonweal.fiscal.UniversalCredit;
import org.commonweal.measure.WellbeingRule;
import org.commonweal.model.Rules;
import org.commonweal.money.Ledger;
import org.commonweal.ownership.LegalForms;
import org.commonweal.ownership.PrivateFirm;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Question;
import org.commonweal.pension.ContributionBands;
import org.commonweal.procurement.ScoringRule;
import org.commonweal.production.PricingRule;
import org.junit.jupiter.api.Test;

/**
 * A rule is asked for an answer, never for its numbers: a number of a rule record, of all that can be reached from
 * {@link Rules}, is read by that record and by what is nested in it only. What a legal form is assumed to do is an answer
 * by itself, so that its numbers do not count. A number that an interface of the record asks for does, though it is an
 * answer, too: or a question of getters would be a way round.
 */
class RulesOwnTheirEquationsTest {
    private static final String EXCEPTIONS = "rule-numbers-read-outside.txt";
    private static final int MOST_EXCEPTIONS = 18;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(Ledger.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void numbersOfRulesAreReadByTheRulesThatOwnThem() {
        Exceptions.check(EXCEPTIONS, MOST_EXCEPTIONS, readOutside(ruleRecords()));
    }

    @Test
    void allRulesAreLookedAt() {
        assertThat(ruleRecords())
                .contains(PricingRule.Fixed.class, ScoringRule.RelativePrice.class, ContributionBands.class)
                .contains(UniversalCredit.class, WellbeingRule.class)
                .doesNotContain(PrivateFirm.class);
        assertThat(numbers(ruleRecords())).hasSizeGreaterThan(350);
    }

    @Test
    void aNumberThatIsReadOutsideIsFound() {
        assertThat(readOutside(List.of(PrivateFirm.class))).contains("PrivateFirm.toOwners", "PrivateFirm.appeal");
    }

    private static Set<String> readOutside(Collection<Class<?>> rules) {
        Set<String> found = new TreeSet<>();
        numbers(rules).forEach((name, number) -> {
            if (HOUSE.stream().anyMatch(reader -> readsFromOutside(reader, number))) {
                found.add(name);
            }
        });
        return found;
    }

    private static Map<String, RecordComponent> numbers(Collection<Class<?>> rules) {
        Map<String, RecordComponent> numbers = new TreeMap<>();
        for (Class<?> rule : rules) {
            for (RecordComponent part : rule.getRecordComponents()) {
                if (part.getType().isPrimitive()) {
                    numbers.put(rule.getSimpleName() + "." + part.getName(), part);
                }
            }
        }
        return numbers;
    }

    private static boolean readsFromOutside(JavaClass reader, RecordComponent number) {
        String owner = number.getDeclaringRecord().getName();
        boolean own = reader.getName().equals(owner) || reader.getName().startsWith(owner + "$");
        return !own && reader.getCodeUnitAccessesFromSelf().stream().anyMatch(access -> reads(access, number));
    }

    private static boolean reads(JavaCodeUnitAccess<?> access, RecordComponent number) {
        Class<?> rule = number.getDeclaringRecord();
        return access.getTarget().getName().equals(number.getName())
                && access.getTarget().getRawParameterTypes().isEmpty()
                && Stream.concat(Stream.of(rule), Arrays.stream(rule.getInterfaces()))
                        .anyMatch(owner -> access.getTargetOwner().isEquivalentTo(owner));
    }

    /** All records of the rules, groups and answers to questions alike. */
    private static Set<Class<?>> ruleRecords() {
        Set<Class<?>> records = new LinkedHashSet<>();
        Deque<Class<?>> left = new ArrayDeque<>(List.of(Rules.class));
        while (!left.isEmpty()) {
            Class<?> type = left.pop();
            if (type.isAnnotationPresent(Answers.class)) {
                left.addAll(Question.answers(type));
            } else if (type.isRecord() && type != LegalForms.class && records.add(type)) {
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .forEach(left::add);
            }
        }
        return records;
    }
}
