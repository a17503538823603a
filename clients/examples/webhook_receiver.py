"""A receiver of the hub's webhooks, by the conventions of Standard Webhooks (https://www.standardwebhooks.com), Python 3.9 and newer.

    python3 clients/examples/webhook_receiver.py 8080 secrets.txt messages.ndjson

`secrets.txt` has one secret a line, as `createSubscription` and `rotateSubscriptionSecret` show it: `whsec_...` (HMAC-SHA256, standard library only) or
`whpk_...` (ed25519, with the package `cryptography`). Each message is written once to `messages.ndjson`, however often it comes, and answered with 204 when
it is on the disk.
"""

import base64
import hashlib
import hmac
import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOLERANCE_SECONDS = 300
"""How far the sender's clock may be from ours: an older message may be one that somebody has recorded."""
MAX_BYTES = 1024 * 1024


def is_genuine(message_id: str, timestamp: str, signature: str, body: bytes, secrets: list) -> bool:
    """Whether one of the signatures is right by one of the secrets, and the message is of now."""
    if not (timestamp.isascii() and timestamp.isdigit()) or abs(time.time() - int(timestamp)) > TOLERANCE_SECONDS:
        return False
    # The very bytes that came, never JSON that was read and written again.
    signed = f"{message_id}.{timestamp}.".encode() + body
    given = [part.split(",", 1) for part in signature.split(" ") if "," in part]
    for secret in secrets:
        kind, _, key = secret.partition("_")
        for version, text in given:
            if kind == "whsec" and version == "v1":
                expected = base64.b64encode(hmac.new(base64.b64decode(key), signed, hashlib.sha256).digest())
                if hmac.compare_digest(expected, text.encode()):
                    return True
            if kind == "whpk" and version == "v1a" and ed25519_verifies(base64.b64decode(key), text, signed):
                return True
    return False


def ed25519_verifies(key: bytes, text: str, signed: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(base64.b64decode(text), signed)
        return True
    except (InvalidSignature, ValueError):
        return False


class Inbox:
    """Messages on the disk, each once: one that was delivered and not acknowledged comes again."""

    def __init__(self, path: str):
        self.lock = threading.Lock()
        self.known = set()
        if os.path.exists(path):
            with open(path, encoding="utf-8") as lines:
                self.known = {json.loads(line)["id"] for line in lines if line.endswith("}\n")}
        self.file = open(path, "a", encoding="utf-8")

    def take(self, message_id: str, body: bytes) -> None:
        with self.lock:
            if message_id in self.known:
                return
            self.file.write(json.dumps({"id": message_id, "message": json.loads(body)}, ensure_ascii=False) + "\n")
            self.file.flush()
            os.fsync(self.file.fileno())
            self.known.add(message_id)


def main(port: int, secret_file: str, out: str) -> None:
    inbox = Inbox(out)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            length = int(self.headers.get("content-length") or 0)
            if length > MAX_BYTES:
                self.close_connection = True
                return self.answer(413)
            body = self.rfile.read(length)
            header = lambda name: self.headers.get(name) or ""  # noqa: E731
            # Read anew each time: a secret that was added counts at once.
            with open(secret_file, encoding="utf-8") as lines:
                secrets = [line.strip() for line in lines if line.startswith(("whsec_", "whpk_"))]
            message_id = header("webhook-id")
            if not is_genuine(message_id, header("webhook-timestamp"), header("webhook-signature"), body, secrets):
                return self.answer(401)
            inbox.take(message_id, body)
            return self.answer(204)

        def answer(self, status: int) -> None:
            self.send_response(status)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    print(f"listening on {server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3])
