"""Signing in, the raw calls, and the helpers beside the client."""

import json
import threading
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from beproduct.auth import OAuth2Client
from beproduct.helpers import impersonation, parsers
from beproduct.sdk import BeProduct, BeProductAsync

from .data import PIXEL, a_file, new_id

SCOPES = "openid profile email roles offline_access BeProductPublicApi"
REDIRECT = "http://127.0.0.1:9/callback"


def signing_in(check):
    """The way of a new user: the address, both pages, the code, the tokens."""
    env = check.env
    oauth = OAuth2Client(
        auth_endpoint=env["BEPRODUCT_IDENTITY_URL"] + "/connect/authorize",
        token_endpoint=env["BEPRODUCT_IDENTITY_URL"] + "/connect/token",
        client_id=env["BEPRODUCT_CLIENT_ID"],
        client_secret=env["BEPRODUCT_CLIENT_SECRET"],
    )
    address = check.call(oauth, "auth_uri", redirect_uri=REDIRECT, scope=SCOPES, state="of-the-check",
                         shows=lambda uri: "response_type=code" in uri and "state=of-the-check" in uri)
    code = consent(address, login(check), "sandbox-password")
    check.call(oauth, "request_token", code=code, redirect_uri=REDIRECT)
    first = oauth.access_token
    check.call(oauth, "refresh", shows=lambda _: oauth.access_token != first)
    check.call(oauth, "get_access_token", shows=lambda token: token == oauth.access_token)
    # A code is spent after its first use, and an unknown refresh token buys nothing.
    check.call(oauth, "request_token", code=code, redirect_uri=REDIRECT, fails=400)
    oauth.refresh_token = "unknown"
    check.call(oauth, "refresh", fails=400)


def login(check):
    claims = user_info(check, check.client.oauth2_client.get_access_token())
    return claims["preferred_username"]


def user_info(check, token):
    request = urllib.request.Request(check.env["BEPRODUCT_IDENTITY_URL"] + "/connect/userinfo",
                                     headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def consent(address, username, password):
    """Fills in both forms at once, as the sandbox lets a program do, and gives the code."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    page, _, query = address.partition("?")
    form = dict(urllib.parse.parse_qsl(query), username=username, password=password, consent="allow")
    try:
        urllib.request.build_opener(Stay).open(page, urllib.parse.urlencode(form).encode())
    except urllib.error.HTTPError as answer:
        back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(answer.headers["Location"]).query))
        assert back["state"] == "of-the-check", back
        return back["code"]
    raise AssertionError("the sign-in did not redirect")


def raw_calls(check):
    client = check.client
    raw = client.raw_api
    check.call(raw, "get", "Style/Folders", shows=lambda folders: len(folders) > 0)
    check.call(raw, "get", "/style/folders", shows=lambda folders: len(folders) > 0)
    # Zero-based pages; options in a body are ignored.
    check.call(raw, "post", "Style/Headers", {"filters": []}, pageSize=2, pageNumber=0,
               shows=lambda page: len(page["result"]) == 2 and page["total"] > 2)
    check.call(raw, "post", "Style/Headers", {"filters": [], "pageSize": 2}, pageSize=5, pageNumber=0,
               shows=lambda page: len(page["result"]) == 5)
    check.call(raw, "post", "Style/Headers", {"filters": []}, pageSize=201, pageNumber=0, fails=400)
    check.call(raw, "get", "Nothing/Here", fails=404)
    check.call(raw, "get", "Style/PageCBOM", fails=405)
    check.call(raw, "delete", "Style/Folders", fails=405)
    check.call(raw, "delete", f"Tag/{new_id()}/Delete", fails=404)
    url = f"Style/Header/{a_style(client)['id']}/Image/Upload"
    upload = check.call(raw, "upload_local_file", a_file(), url, shows=lambda image: bool(image))
    check.call(raw, "upload_local_file", a_file(), "Style/Folders", fails=405)
    with_file_server(lambda address: check.call(raw, "upload_from_url", address, url, shows=lambda image: bool(image)))
    check.call(raw, "upload_status", upload, shows=lambda status: len(status) == 3)
    check.call(client, "beproduct_paging_iterator", 2,
               lambda size, number: raw.post(f"DataTable/List?pageSize={size}&pageNumber={number}", {}),
               shows=lambda tables: len({table["id"] for table in tables}) == len(tables) > 2)


def refusals(check):
    """Another tenant is not there, and an unknown token is refused. Both are noted under the raw GET."""
    def other(**changes):
        arguments = {"company_domain": check.env["BEPRODUCT_COMPANY"], "public_api_url": check.env["BEPRODUCT_URL"]}
        return BeProduct(**{**arguments, **changes}).raw_api

    token = check.client.oauth2_client.get_access_token()
    check.call(other(access_token=token, company_domain="nobody"), "get", "Style/Folders", fails=404)
    check.call(other(access_token="unknown"), "get", "Style/Folders", fails=401)


def asynchronous(check):
    """The asynchronous client is made of sources that only Python 3.12 and later can read."""
    import sys

    def make():
        BeProductAsync(access_token="any", company_domain=check.env["BEPRODUCT_COMPANY"])

    if sys.version_info < (3, 12):
        check.note("BeProductAsync", "__init__", make, (), {}, raises=SyntaxError)


def helpers(check):
    client = check.client
    users = client.user.user_list()
    private = next(user for user in users if user["accountType"] == "PRIVATE")
    internal = next(user for user in users if user["accountType"] == "INTERNAL")
    credentials = {
        "impersonation_client_id": "sandbox-impersonation",
        "impersonation_client_secret": "sandbox-impersonation-secret",
    }

    def who(user):
        acting = impersonation.impersonated(client, user_id=user["id"], **credentials)
        return user_info(check, acting.oauth2_client.get_access_token())["sub"]

    check.note("impersonation", "impersonated", who, (private,), {}, shows=lambda sub: sub == private["id"])
    check.note("impersonation", "impersonated", who, (internal,), {}, fails=400)
    header = a_style(client)
    check.call(parsers, "header_parser", header, shows=lambda parsed: parsed["header_name"] == header["headerName"])
    # It cannot read a size class whose sizes are a text for people, which is one of the two forms that are known.
    classes = [known for known in header["sizeClasses"] or [] if not isinstance(known["sizeRange"], str)]
    check.call(parsers, "style_parser", {**header, "sizeClasses": classes}, shows=lambda parsed: len(parsed["colorways"]) > 0)
    # With suppliers it wants their key as `Id`, where the other SDK reads `id`; nobody knows which the service sends.
    material = {**next(client.material.attributes_list()), "suppliers": None}
    check.call(parsers, "material_parser", material, shows=lambda parsed: parsed["header_name"])
    check.call(parsers, "app_list_parser", client.style.app_list(header["id"]), shows=lambda parsed: len(parsed) > 0)
    check.call(parsers, "dict_to_eq_filter_parser", {"header_name": header["headerName"]},
               shows=lambda filters: filters[0]["operator"] == "Eq" and found(client, filters))
    either = [{"field": "header_number", "operator": "Eq", "value": [header["headerNumber"], "none"], "type": "Text"}]
    check.call(parsers, "parse_array_as_or_filter", either, shows=lambda filters: found(client, filters))


def found(client, filters):
    return next(client.style.attributes_list(filters=filters), None) is not None


def a_style(client):
    return next(client.style.attributes_list(page_size=1))


def with_file_server(use):
    """A web server with one picture, for uploads from an address. The SDK downloads; the API never does."""

    class Picture(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Length", str(len(PIXEL)))
            self.end_headers()
            self.wfile.write(PIXEL)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Picture)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        use(f"http://127.0.0.1:{server.server_port}/front.png?sig=1")
    finally:
        server.shutdown()


SCENARIOS = (signing_in, raw_calls, refusals, asynchronous, helpers)
