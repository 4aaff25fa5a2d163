"""Reads all styles with the vendor's SDK, at a page size or at its own: `checks/reads.py` calls it."""

import os
import sys

import requests
from python_sdk import client

sent = []
send = requests.Session.send


def counted(self, request, **options):
    if "/ids/" not in request.url:
        sent.append(request.url)
    return send(self, request, **options)


requests.Session.send = counted
api = client(os.environ)
size = {"page_size": int(sys.argv[1])} if len(sys.argv) > 1 else {}
count = fields = 0
for style in api.style.attributes_list(**size):
    count += 1
    fields += len(style["headerData"]["fields"])
print(f"{count} styles, {fields} fields, {len(sent)} requests")
