package org.commonweal.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.parameter.Given;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Question;
import org.commonweal.parameter.Setting;
import org.junit.jupiter.api.Test;

/** The ten legal forms of the core: their order, and what some of them promise. */
class LegalFormTest {
    @SuppressWarnings("unchecked")
    static Stream<Class<? extends Record>> forms() {
        return Question.answers(LegalForm.class).stream().map(form -> (Class<? extends Record>) form);
    }

    private static LegalForm declared(Class<? extends Record> form, String... changes) {
        return (LegalForm) Given.rule(form, changes);
    }

    // ---- the catalogue ---------------------------------------------------------------------------------------------

    @Test
    void formsStandInTheOrderOfTheFirmsSectors() {
        List<Sector> sectors = forms().map(form -> declared(form).sector()).toList();
        assertThat(sectors)
                .isEqualTo(Sector.CORE.stream().filter(Sector::isFirms).toList());
        LegalForm[] inOrder = Given.rule(LegalForms.class).inOrder();
        assertThat(inOrder).hasSize(LegalForms.COUNT);
        for (int i = 0; i < inOrder.length; i++) {
            assertThat(inOrder[i].index()).isEqualTo(i);
            assertThat(inOrder[i].getClass())
                    .isEqualTo(Question.answers(LegalForm.class).get(i));
        }
    }

    @Test
    void reservesOfTheseFormsAreLocked() {
        assertThat(forms().filter(form -> declared(form).assetLock()))
                .containsExactly(
                        WorkerCooperative.class,
                        ConsumerCooperative.class,
                        Mutual.class,
                        CommunityInterestCompany.class,
                        MunicipalCompany.class,
                        CommunityBenefitSociety.class,
                        Charity.class);
    }

    @Test
    void onlyCharitiesPayNoCorporationTax() {
        assertThat(forms().filter(form -> declared(form).taxExempt())).containsExactly(Charity.class);
    }

    // ---- forms that are like another -------------------------------------------------------------------------------

    private static LegalForms with(String... settings) {
        List<Setting> given = Stream.of(settings)
                .map(one -> one.split("=", 2))
                .map(parts -> new Setting("ownership." + parts[0], parts[1], "", "test"))
                .toList();
        return ParameterReader.read(ModelSpec.class, given).rules().ownership();
    }

    private static List<Double> sourcing(LegalForms forms) {
        return forms.all().stream().map(LegalForm::localSourcing).distinct().toList();
    }

    @Test
    void allFormsMayHaveOneAnswerOfThePrivateFirm() {
        LegalForms forms = with("local-sourcing=as-private-firm");
        assertThat(sourcing(forms)).containsExactly(forms.of(PrivateFirm.class).localSourcing());
        assertThat(forms.of(PrivateFirm.class)).isEqualTo(with().of(PrivateFirm.class));
        assertThat(forms.of(Charity.class).taxExempt()).isTrue();
    }

    @Test
    void oneFormMayHaveTheAnswerOfABranch() {
        LegalForms forms = with("mutual.local-sourcing=as-plc-branch", "plc-branch.local-sourcing=0.3");
        assertThat(forms.of(Mutual.class).localSourcing()).isEqualTo(0.3);
        assertThat(forms.of(Charity.class)).isEqualTo(with().of(Charity.class));
    }

    @Test
    void twoFormsThatAreAsEachOtherChangePlaces() {
        LegalForms forms = with("mutual.appeal=as-plc-branch", "plc-branch.appeal=as-mutual");
        assertThat(forms.of(Mutual.class).appeal())
                .isEqualTo(with().of(PlcBranch.class).appeal());
        assertThat(forms.of(PlcBranch.class).appeal())
                .isEqualTo(with().of(Mutual.class).appeal());
    }

    // ---- a pound of surplus, form by form --------------------------------------------------------------------------

    @Test
    void aBranchSendsThePoundToItsShareholders() {
        assertThat(pound(PlcBranch.class)).containsExactly(0, 100, 0, 0, 0, 0, 0);
    }

    @Test
    void aPrivateFirmGivesThePoundToItsOwner() {
        assertThat(pound(PrivateFirm.class)).containsExactly(100, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void aWorkerCooperativeGives45PenceToWorkersAndTenToTheCommunity() {
        assertThat(pound(WorkerCooperative.class)).containsExactly(0, 0, 45, 0, 10, 0, 45);
    }

    @Test
    void aConsumerCooperativeRefundsHalf() {
        assertThat(pound(ConsumerCooperative.class)).containsExactly(0, 0, 0, 50, 10, 0, 40);
    }

    @Test
    void aCommunityInterestCompanyLimitedByGuaranteePaysNoDividend() {
        assertThat(pound(CommunityInterestCompany.class)).containsExactly(0, 0, 0, 0, 30, 0, 70);
    }

    @Test
    void aMunicipalCompanyGivesThePoundToTheCouncil() {
        assertThat(pound(MunicipalCompany.class)).containsExactly(0, 0, 0, 0, 0, 100, 0);
    }

    @Test
    void aCharityPaysNobodyPrivately() {
        assertThat(pound(Charity.class)).containsExactly(0, 0, 0, 0, 50, 0, 50);
    }

    @Test
    void sharesAreCheckedToTheTenthOfAPercent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalForm.requireShares(0.5, 0.501))
                .withMessageContaining("100.1 %");
        LegalForm.requireShares(0.1, 0.2, 0.7);
    }

    private static long[] pound(Class<? extends Record> form) {
        return declared(form).split(Pence.ofPounds(1));
    }
}
