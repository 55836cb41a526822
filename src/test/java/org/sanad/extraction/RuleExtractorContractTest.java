package org.sanad.extraction;

class RuleExtractorContractTest extends ClaimExtractorContract {
    @Override
    ClaimExtractor extractor() {
        return GoldArticle.EXTRACTOR;
    }
}
