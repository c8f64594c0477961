"""Do the adapters do on the local AWS what they do on the one in process? The same tests, there."""

import pytest

from tests.aws.test_records import *  # noqa: F403 - the tests of that file are what is run here
from tests.aws.test_sweeping import *  # noqa: F403 - the same
from tests.aws.test_tags import *  # noqa: F403 - the same

pytestmark = pytest.mark.stack
