package org.commonweal.ownership;

/** The ten legal forms as this run assumes them to be. */
public record LegalForms(
        PlcBranch plcBranch,
        PrivateFirm privateFirm,
        WorkerCooperative workerCooperative,
        ConsumerCooperative consumerCooperative,
        Mutual mutual,
        CommunityInterestCompany communityInterestCompany,
        MunicipalCompany municipalCompany,
        EmployeeTrust employeeTrust,
        CommunityBenefitSociety communityBenefitSociety,
        Charity charity) {

    /** How many there are. */
    public static final int COUNT = 10;

    /** All of them, in the order of {@link LegalForm#index()}. */
    public LegalForm[] inOrder() {
        return new LegalForm[] {
            plcBranch,
            privateFirm,
            workerCooperative,
            consumerCooperative,
            mutual,
            communityInterestCompany,
            municipalCompany,
            employeeTrust,
            communityBenefitSociety,
            charity
        };
    }
}
