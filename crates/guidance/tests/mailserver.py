"""A mail server for tests: it keeps what it is brought in a folder, has no time for the first of "vol", and knows no "weg".

python mailserver.py FOLDER prints its port and serves until it is stopped.
"""
import asyncio, email, email.policy, pathlib, sys
from aiosmtpd.smtp import SMTP

folder, busy = pathlib.Path(sys.argv[1]), set()


class Keep:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("weg"):
            return "550 5.1.1 no such user"
        if address.startswith("vol") and address not in busy:
            busy.add(address)
            return "451 4.3.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        """Keeps the message as a mail program reads it: its headers, then the plain words, then the HTML."""
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        parts = [f"{name}: {value}" for name, value in message.items()]
        for kind in ("plain", "html"):
            parts += ["", message.get_body(preferencelist=(kind,)).get_content()]
        name = f"{len(list(folder.iterdir())):03}-{'+'.join(envelope.rcpt_tos)}.txt"
        (folder / name).write_text("\n".join(parts), encoding="utf-8")
        return "250 OK"


async def serve():
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(Keep()), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(serve())
