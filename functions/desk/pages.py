"""How does the desk page look? Every value from a release is escaped where it stands."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.api_gateway import Router
from aws_lambda_powertools.event_handler.exceptions import BadRequestError, ForbiddenError
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from functions.desk.api import HEADERS, actor, fragment, listed, named, sent, settings, table, wanted
from presscheck.verdict import MENDED, Outcome
from presscheck_aws import clients
from presscheck_aws.deciding import Named, WaiverRequest, recheck, waive
from presscheck_aws.lookups import history_of, items_of, waivers_of
from presscheck_aws.proofs import proofs_of

TEMPLATES = Path(__file__).with_name("templates")

router = Router()  # type: ignore[no-untyped-call] # Powertools leaves it untyped


@cache
def _environment() -> Environment:
    made = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)
    made.globals["mended"] = MENDED
    return made


def _page(template: str, status: int = 200, **values: object) -> Response[str]:
    text = _environment().get_template(template).render(**values)
    return Response(status, "text/html; charset=utf-8", text, headers=HEADERS)


@router.get("/style.css")
def style() -> Response[str]:
    """Serve the one style sheet."""
    text = (TEMPLATES / "style.css").read_text(encoding="utf-8")
    return Response(200, "text/css; charset=utf-8", text, headers=HEADERS)


@router.get("/")
def front() -> Response[str]:
    """List the releases of a day with one verdict, or those of an issuer."""
    query = router.current_event.query_string_parameters or {}
    verdict, day = wanted()
    issuer = query.get("issuer", "")
    part = listed()
    outcomes = tuple(Outcome)
    return _page("list.html", part=part, verdict=verdict, day=day, issuer=issuer, outcomes=outcomes)


@router.get("/release")
def release() -> Response[str]:
    """Show one object: what counts now with its evidence, what was waived, and its history."""
    one = named()
    items = items_of(table(), one.bucket, one.key, fragment())
    shown = proofs_of(clients.s3(), items, settings().size_limit)
    return _page(
        "release.html",
        200 if items else 404,
        bucket=one.bucket,
        key=one.key,
        items=list(zip(items, shown, strict=True)),
        waivers=waivers_of(table(), one.bucket, one.key, datetime.now(UTC).date()),
        history=history_of(table(), one.bucket, one.key),
    )


@router.post("/release")
def decide() -> Response[str]:
    """Take a waiver from the form of the page, and check the release again."""
    who, form = actor(), _form()
    wish = WaiverRequest.model_validate(form)
    waive(table(), wish, who, datetime.now(UTC))
    return _again(Named(bucket=wish.bucket, key=wish.key))


@router.post("/check")
def check() -> Response[str]:
    """Check a release again, from the button of the page."""
    actor()
    return _again(Named.model_validate(_form()))


def _form() -> dict[str, str]:
    if router.current_event.headers.get("sec-fetch-site") != "same-origin":
        raise ForbiddenError("a decision is taken on the desk page itself")
    try:
        return dict(parse_qsl(sent(), max_num_fields=10))
    except ValueError as error:
        raise BadRequestError("the form has more fields than the page sends") from error


def _again(one: Named) -> Response[str]:
    recheck(table(), clients.sqs(), settings().queue_url, one)
    back = f"/release?{urlencode({'bucket': one.bucket, 'key': one.key})}"
    return Response(303, "text/plain", "", headers={**HEADERS, "Location": back})
