"""What does the template's code look like when it is packed for this machine, as `sam build` lays it out?"""

import shutil
import sys
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from presscheck_cli.stack.places import WORK, checkout, run, uv

SKIPPED = ("__pycache__", ".pyc")


def layer(target: Path) -> Path:
    """Write the zip of `shared/` and its dependencies, all under `python/`; return its path."""
    shared = checkout() / "shared"
    shutil.copyfile(_dependencies(shared / "requirements.txt"), target)
    with ZipFile(target, "a", ZIP_DEFLATED, compresslevel=1) as bundle:
        _add(bundle, shared, "python")
    return target


def function(name: str, target: Path) -> Path:
    """Write the zip of `functions/<name>/`, importable as `functions.<name>`; return its path."""
    with ZipFile(target, "w", ZIP_DEFLATED, compresslevel=1) as bundle:
        _add(bundle, checkout() / "functions" / name, f"functions/{name}")
    return target


def _dependencies(requirements: Path) -> Path:
    digest = sha256(requirements.read_bytes()).hexdigest()[:16]
    packed = WORK / f"dependencies-{digest}.zip"
    if packed.is_file():
        return packed
    folder = WORK / f"dependencies-{digest}"
    command = [
        uv(),
        "pip",
        "install",
        "--python",
        sys.executable,
        "--target",
        str(folder),
        "-r",
        str(requirements),
    ]
    run("Installing the dependencies of the layer", command)
    unfinished = packed.with_suffix(".part")
    with ZipFile(unfinished, "w", ZIP_DEFLATED, compresslevel=1) as bundle:
        _add(bundle, folder, "python")
    shutil.rmtree(folder)
    return unfinished.rename(packed)


def _add(bundle: ZipFile, folder: Path, place: str) -> None:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not str(path).endswith(SKIPPED[1]) and SKIPPED[0] not in path.parts:
            bundle.write(path, f"{place}/{path.relative_to(folder).as_posix()}")
