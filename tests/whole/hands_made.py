"""The routes of the subsidy half that decide about nobody's work, and why; see `hands`."""

from __future__ import annotations

from workforce.web.access import Operation

MODULES = {
    "subsidies", "declarations", "publicity", "vetting", "payments", "recoveries", "drafting",
    "beneficiaries", "paperwork",
}  # fmt: skip
ALSO = ("/certificates", "/imports", "/subsidy-months")


def is_of_the_half(operation: Operation) -> bool:
    """Routes whose work ends in money."""
    module = operation.endpoint.__module__.split(".")[1]
    return module in MODULES or operation.path.startswith(ALSO)


ENTERED = "enters what others check later on; nothing is granted or paid by it"
BACK = "takes a step back: nothing goes on by it, and the way begins again with other people"
ASKS = "asks or tells, and changes no record that money rests on"
MONTH, LINE = "POST /subsidy-months/{month_id:int}", "lines/{line_id:int}"
BATCH, DRAFT = "POST /payment-batches/{payment_batch_id:int}", "POST /policy-drafts/{draft_id:int}"
DECLARATION, CASE = "POST /declarations/{declaration_id:int}", "POST /conduct-cases/{case_id:int}"
MADE = {
    "POST /declarations": ENTERED,
    "POST /declarations/reminders": ASKS,
    "POST /declarations/behalf": f"{ENTERED}: declared for others, decided by another",
    f"{DECLARATION}/papers": ENTERED,
    f"{DECLARATION}/declaration": f"{ENTERED}: decided by another",
    f"{DECLARATION}/withdrawal": BACK,
    "POST /conduct-cases": f"{ENTERED}: decided by another",
    f"{CASE}/notification": "tells the person what is intended; whether it comes is decided later",
    f"{CASE}/defence": "writes down what the person said; who decides reads it",
    f"{CASE}/service": "notes that a decision another has made was handed over, and its day",
    "POST /subsidy-months": ENTERED,
    f"{MONTH}/computation": "the rules decide, the same for whoever starts it; people check after",
    f"{MONTH}/settlements": f"{ENTERED}: a hand in the month, checked by others",
    f"{MONTH}/{LINE}/settlement-withdrawal": BACK,
    f"{MONTH}/{LINE}/account": f"{ENTERED}: a hand in the month, checked by others",
    "PATCH /organisations/{organisation_id:int}/account":
        f"{ENTERED}: a hand in the months that pay the unit, tried in test_unit_payees.py",
    f"{MONTH}/{LINE}/holds": "keeps money back until another decides; grants nothing",
    f"{MONTH}/adjustments/{{adjustment_id:int}}/settlement": f"{ENTERED}: a hand in the month",
    f"{MONTH}/adjustments/{{adjustment_id:int}}/settlement-withdrawal": BACK,
    f"{MONTH}/adjustment-settlements": f"{ENTERED}: a hand in the month",
    f"{MONTH}/adjustment-settlement-withdrawals": BACK,
    f"{MONTH}/submission": f"{ENTERED}: whoever settled may submit, others check",
    f"{MONTH}/line-review-withdrawal": f"{BACK}: one's own reviews only",
    f"{MONTH}/return": BACK,
    f"{MONTH}/notice": "shows what others have reviewed; a hand, never the approver's",
    "POST /public-notices/{publication_id:int}/removal": BACK,
    "POST /demo/notices/{publication_id:int}/end": "in the demonstration only: days go by at once",
    "POST /published-notices/{code}/objections": "anybody objects; another person decides",
    "POST /objections": "anybody objects; another person decides",
    "POST /my-subsidies/{line_id:int}/objections": "the person objects; an office decides",
    "POST /people/{person_id:int}/sign-in": "lends somebody a look at their own subsidies",
    f"{MONTH}/insurance-list": ASKS,
    f"{MONTH}/insurance-checks": ASKS,
    f"{MONTH}/insurance-workbooks": ASKS,
    f"{MONTH}/insurance": "takes in what the insurance office said; holds are decided later",
    "POST /payment-previews": ASKS,
    "POST /payment-batches": f"{ENTERED}: confirmed by another",
    f"{BATCH}/cancellation": BACK,
    f"{BATCH}/bundles": "packs what others have done into an archive; it decides nothing",
    f"{MONTH}/bundles": "packs what others have done into an archive; it decides nothing",
    f"{BATCH}/answer-checks": "says what a file would do; taking it in is tried",
    "POST /payment-items/{payment_item_id:int}/decision": f"{ENTERED}: its batch is another's to "
    "confirm",
    "POST /fund-allocations": "notes what a document of the finance office makes available; the "
    "batch is confirmed by another, who sees a shortage",
    "POST /recoveries/{recovery_id:int}/repayments": "notes a document of the treasury, once; only "
    "another takes it back",
    "POST /recoveries/{recovery_id:int}/waivers": f"{ENTERED}: decided by another",
    "POST /policy-drafts": f"{ENTERED}: approved by another",
    "PATCH /policy-drafts/{draft_id:int}": f"{ENTERED}: approved by another",
    f"{DRAFT}/simulations": ASKS,
    f"{DRAFT}/submission": f"{ENTERED}: approved by another",
    f"{DRAFT}/return": BACK,
    f"{DRAFT}/withdrawal": BACK,
    "POST /policy-text-checks": ASKS,
    "POST /certificates": f"{ENTERED}: found consistent by another",
    "POST /imports": f"{ENTERED}: a check that stores nothing in the registers",
    "POST /imports/{batch_id:int}/confirmation": "the second look of who sent the file, at what it "
    "would change; what it enters is checked in every month after",
    "POST /imports/{batch_id:int}/undo": BACK,
    "POST /imports/{batch_id:int}/cancellation": BACK,
}  # fmt: skip
# Refusals about the maker that are of another half, with the test that tries them.
OTHERWISE: dict[str, str] = {
    "declarations.lapser_restores": "no policy here lets a late one lapse: test_deciding.py does",
}
