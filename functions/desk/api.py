"""What does the desk tell and take as JSON?"""

import json
from datetime import UTC, date, datetime
from functools import cache
from http import HTTPStatus
from typing import Any

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.api_gateway import Router
from aws_lambda_powertools.event_handler.exceptions import (
    BadRequestError,
    ForbiddenError,
    UnauthorizedError,
)

from presscheck.verdict import Outcome
from presscheck_aws import clients
from presscheck_aws.deciding import Named, WaiverRequest, recheck, waive
from presscheck_aws.lookups import (
    Listed,
    NoPlaceError,
    by_issuer,
    by_verdict,
    history_of,
    items_of,
    waivers_of,
)
from presscheck_aws.records import Table
from presscheck_aws.settings import DeskSettings, parse

router = Router()  # type: ignore[no-untyped-call] # Powertools leaves it untyped

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Strict-Transport-Security": "max-age=31536000",
}


@cache
def settings() -> DeskSettings:
    """Return the settings of this process."""
    return parse(DeskSettings)


def table() -> Table:
    """Return the table of releases."""
    return Table(clients.dynamodb(), settings().table)


def actor() -> str:
    """Return who asks, as IAM says it; what a request says of itself counts for nothing."""
    context: dict[str, Any] = router.current_event.raw_event.get("requestContext", {})
    arn = context.get("authorizer", {}).get("iam", {}).get("userArn", "")
    if not arn:
        raise UnauthorizedError("sign the request: a decision needs a name")
    return str(arn)


def named() -> Named:
    """Return the object that the query names; ValidationError where it names none."""
    query = router.current_event.query_string_parameters or {}
    return Named.model_validate({name: query[name] for name in ("bucket", "key") if name in query})


def fragment() -> str | None:
    """Return the item of an object that the query asks for alone, if it does."""
    return (router.current_event.query_string_parameters or {}).get("fragment")


def sent() -> str:
    """Return the body of a request that changes something; ForbiddenError where another site sends it.

    Only browsers name a site; a program that signs its requests does not.
    """
    if router.current_event.headers.get("sec-fetch-site", "same-origin") != "same-origin":
        raise ForbiddenError("a decision is taken on the desk page itself")
    try:
        return router.current_event.decoded_body or ""
    except ValueError as error:
        raise BadRequestError("the body is no text") from error


def wanted() -> tuple[Outcome, str]:
    """Return the verdict and the day (ISO 8601) a list is asked for; BadRequestError for what is none."""
    query = router.current_event.query_string_parameters or {}
    verdict, day = query.get("verdict", Outcome.MISSING), query.get("day")
    if verdict not in tuple(Outcome):
        raise BadRequestError(f"verdict is one of {', '.join(Outcome)}")
    try:
        at = date.fromisoformat(day) if day else datetime.now(UTC).date()
    except ValueError as error:
        raise BadRequestError("day is a date like 2026-05-18") from error
    return Outcome(verdict), at.isoformat()


def told(content: object, status: int = 200) -> Response[str]:
    """Return an answer as JSON."""
    return Response(status, "application/json", json.dumps(content, ensure_ascii=False), headers=HEADERS)


def refused(status: int, why: str) -> Response[str]:
    """Return a refusal as JSON."""
    return told({"error": HTTPStatus(status).phrase, "why": why}, status)


def listed() -> Listed:
    """Return the part of a list that is asked for; BadRequestError where it does not say which."""
    query = router.current_event.query_string_parameters or {}
    after = query.get("after", "")
    verdict, day = wanted()
    try:
        if issuer := query.get("issuer"):
            return by_issuer(table(), issuer, after)
        return by_verdict(table(), verdict, day, after)
    except NoPlaceError as error:
        raise BadRequestError(str(error)) from error


@router.get("/releases")
def releases() -> Response[str]:
    """List by `verdict` and `day`, or by `issuer`; `following` is the `after` of the next part."""
    part = listed()
    return told({"releases": part.rows, "following": part.following})


@router.get("/release")
def release() -> Response[str]:
    """Show what counts now for one object, or one item (`fragment`) of it, with its evidence and waivers."""
    one = named()
    items = items_of(table(), one.bucket, one.key, fragment())
    if not items:
        return refused(404, "no such release has been checked")
    given = waivers_of(table(), one.bucket, one.key, datetime.now(UTC).date())
    return told({"items": items, "waivers": given})


@router.get("/history")
def history() -> Response[str]:
    """Show every recorded verdict of one object, newest first."""
    one = named()
    return told({"history": history_of(table(), one.bucket, one.key)})


@router.post("/waivers")
def waivers() -> Response[str]:
    """Let one text off one requirement until a day, and check the release again."""
    who = actor()
    wish = WaiverRequest.model_validate_json(sent())
    waiver = waive(table(), wish, who, datetime.now(UTC))
    recheck(table(), clients.sqs(), settings().queue_url, Named(bucket=wish.bucket, key=wish.key))
    return told({"requirement": waiver.requirement, "actor": who, "expires": waiver.expires}, 201)


@router.post("/checks")
def checks() -> Response[str]:
    """Check one release again."""
    actor()
    recheck(table(), clients.sqs(), settings().queue_url, Named.model_validate_json(sent()))
    return told({"queued": True}, 202)
