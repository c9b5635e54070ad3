"""The language server that authors' editors run, over its standard input and output, as an editor would talk to it."""

import json
import os
import shutil
import subprocess
import threading
from pathlib import Path
from queue import Queue
from typing import Any

VARIABLE = "YAML_LANGUAGE_SERVER"
PATIENCE = 60
"""Seconds for an answer; a busy machine needs some for the first one."""


def command() -> list[str] | None:
    """Find the server where the environment names it, else on the path."""
    named = os.environ.get(VARIABLE) or shutil.which("yaml-language-server")
    return [named, "--stdio"] if named and shutil.which("node") else None


class Server:
    """One running server with the settings of one pack's folder."""

    def __init__(self, root: Path) -> None:
        found = command()
        assert found
        self.root = root
        self.settings = json.loads((root / ".vscode/settings.json").read_text(encoding="utf-8"))
        self.process = subprocess.Popen(found, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.count = 0
        self.seen: set[str] = set()
        self.heard: Queue[dict[str, Any]] = Queue()
        self.ears = threading.Thread(target=self._listen, daemon=True)
        self.ears.start()
        folders = [{"uri": root.as_uri(), "name": "pack"}]
        snippets = {"completion": {"completionItem": {"snippetSupport": True}}}
        actions = {"codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}}}
        self.ask(
            "initialize",
            processId=None,
            rootUri=root.as_uri(),
            workspaceFolders=folders,
            capabilities={"textDocument": snippets | actions, "workspace": {"configuration": True}},
        )
        self.say("initialized")

    def open(self, name: str, text: str) -> list[dict[str, Any]]:
        """Open a file, as it might be typed, and return what is underlined in it."""
        if name in self.seen:
            self.say("textDocument/didClose", textDocument={"uri": self.uri(name)})
            self._underlined(name)
        self.seen.add(name)
        self.count += 1
        self.say(
            "textDocument/didOpen",
            textDocument={"uri": self.uri(name), "languageId": "yaml", "version": self.count, "text": text},
        )
        return self._underlined(name)

    def complete(self, name: str, line: int, column: int) -> dict[str, Any]:
        """Return what is offered at a place, by label."""
        answer = self.ask("textDocument/completion", **self._at(name, line, column))
        return {item["label"]: item for item in answer["items"]}

    def hover(self, name: str, line: int, column: int) -> str:
        """Return what is shown of a place."""
        answer = self.ask("textDocument/hover", **self._at(name, line, column))
        return str(answer["contents"]["value"])

    def fixes(self, name: str, diagnostic: dict[str, Any]) -> list[str]:
        """Return the new texts of the quick fixes for something underlined."""
        actions = self.ask(
            "textDocument/codeAction",
            textDocument={"uri": self.uri(name)},
            range=diagnostic["range"],
            context={"diagnostics": [diagnostic], "only": ["quickfix"]},
        )
        edits = [action.get("edit", {}).get("changes", {}).get(self.uri(name), []) for action in actions or ()]
        return [edit["newText"] for each in edits for edit in each]

    def close(self) -> None:
        """End the server."""
        self.process.kill()
        self.process.wait()
        self.ears.join()
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.stdout.close()

    def uri(self, name: str) -> str:
        return (self.root / name).as_uri()

    def ask(self, method: str, **params: Any) -> Any:
        self.count += 1
        number = self.count
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self.hear()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def say(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def hear(self) -> dict[str, Any]:
        """Return the next message; what the server asks is answered on the way."""
        while True:
            message = self.heard.get(timeout=PATIENCE)
            if "id" not in message or "method" not in message:
                return message
            asked = message["params"].get("items", []) if message["method"] == "workspace/configuration" else []
            self._send({"id": message["id"], "result": [self._setting(one["section"]) for one in asked] or None})

    def _setting(self, section: str) -> Any:
        ours = {"schemas": self.settings["yaml.schemas"], "validate": True, "hover": True, "completion": True}
        return ours | {"schemaStore": {"enable": False}, "format": {"enable": False}} if section == "yaml" else {}

    def _underlined(self, name: str) -> list[dict[str, Any]]:
        while True:
            message = self.hear()
            params = message.get("params", {})
            if message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == self.uri(name):
                found: list[dict[str, Any]] = params["diagnostics"]
                return found

    def _at(self, name: str, line: int, column: int) -> dict[str, Any]:
        return {"textDocument": {"uri": self.uri(name)}, "position": {"line": line, "character": column}}

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _listen(self) -> None:
        stream = self.process.stdout
        assert stream
        while head := stream.readline():
            if head.lower().startswith(b"content-length:"):
                length = int(head.split(b":")[1])
                while stream.readline().strip():
                    pass
                self.heard.put(json.loads(stream.read(length)))
