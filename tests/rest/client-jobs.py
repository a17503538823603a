"""The jobs of /api/v1 by a client that openapi-python-client has made."""
import os
import time
import uuid
from io import BytesIO

from yunqiao_client import AuthenticatedClient, Client
from yunqiao_client.api.certificates import look_up_certificate
from yunqiao_client.api.claim_jobs import claim_result_csv, create_claim_job, look_up_claim_job, upload_claim_file
from yunqiao_client.api.claims import check_claims
from yunqiao_client.api.procurement import check_eligibility
from yunqiao_client.models import CheckClaimsBody, ClaimInput, CreateClaimJobInput, Problem
from yunqiao_client.models import ProcurementEligibilityInput, ProcurementItemInput
from yunqiao_client.types import File

hub, number = os.environ["HUB"], os.environ["NUMBER"]
anybody = Client(base_url=hub)
shop = AuthenticatedClient(base_url=hub, token=os.environ["SHOP_TOKEN"])
buyer = AuthenticatedClient(base_url=hub, token=os.environ["BUYER_TOKEN"])

certificate = look_up_certificate.sync(number, client=anybody)
assert certificate.number == number, certificate

missing = look_up_certificate.sync("G2021101001000000", client=anybody)
assert isinstance(missing, Problem) and missing.code == "NOT_FOUND", missing

claim = ClaimInput.from_dict({"reference": "a", "certificateNumber": number, "mark": "ACTIVITY_1"})
verdicts = check_claims.sync(client=shop, body=CheckClaimsBody(claims=[claim])).verdicts
assert [(v.reference, v.certificate.number) for v in verdicts] == [("a", number)], verdicts

item = ProcurementItemInput.from_dict({"reference": "x", "productName": "变频空调"})
items = check_eligibility.sync(client=buyer, body=ProcurementEligibilityInput(items=[item])).items
assert [(i.reference, i.outcome) for i in items] == [("x", "NO_CERTIFICATE")], items

created = create_claim_job.sync(
    client=shop, body=CreateClaimJobInput.from_dict({"idempotencyKey": str(uuid.uuid4()), "format": "CSV"})
)
file = f"certificateNumber,mark\n{number},ACTIVITY_1\n".encode()
kept = upload_claim_file.sync(created.job.id, client=shop, body=File(payload=BytesIO(file)))
assert kept.complete and kept.uploaded_bytes == len(file), kept
while (job := look_up_claim_job.sync(created.job.id, client=shop)).state not in ("DONE", "FAILED"):
    time.sleep(0.2)
assert job.state == "DONE" and job.progress.rows_judged == 1, job
assert number in claim_result_csv.sync(job.id, client=shop)
print("look-up, 404, claims, eligibility, a job with file and result: in its types")
