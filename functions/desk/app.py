"""What does a desk see and decide? The desk page and its JSON API."""

from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.utilities.typing import LambdaContext
from pydantic import ValidationError

from functions.desk import api, pages
from presscheck_aws.deciding import RefusedError

logger = Logger(service="desk")
app = APIGatewayHttpResolver()
app.include_router(api.router, prefix="/api")
app.include_router(pages.router)


@app.exception_handler(ValidationError)  # type: ignore[untyped-decorator] # of Powertools
def _unusable(error: ValidationError) -> Response[str]:
    faults = [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
    return api.refused(400, "; ".join(faults))


@app.exception_handler(RefusedError)  # type: ignore[untyped-decorator] # of Powertools
def _refused(error: RefusedError) -> Response[str]:
    return api.refused(409, str(error))


@logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """Answer one request of an HTTP API or a function URL."""
    return app.resolve(event, context)
