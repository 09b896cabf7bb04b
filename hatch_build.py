"""Compile the modules that take the time, for wheels that are published.

The same source runs as plain Python and compiled by mypyc. Compiled it takes little more than half the time, with the
same results. Compiling takes minutes and a C compiler, so a checkout is installed as plain Python unless the
environment variable `NEWSMODEL_COMPILE` is 1; then a build that cannot compile fails.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_COMPILE = os.environ.get("NEWSMODEL_COMPILE") == "1"
_OPTIMISED = "2"  # gcc's -O2: stories are parsed 5 to 10 % faster than with -O1, for half a minute more to build
_FLAGS = [] if sys.platform == "win32" else ["-fvisibility=hidden"]  # calls between the modules go direct, by no table


class CompileHook(BuildHookInterface[Any]):
    """Adds compiled modules to the wheel."""

    _folder: Path | None = None

    def dependencies(self) -> list[str]:
        """What compiling requires; mypyc reads the types of the packages that the library imports."""
        tools = ["mypy>=1.15", "setuptools>=70", "types-regex>=2024.9.11"]
        return [*tools, *self.metadata.core.dependencies] if _COMPILE else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the modules in the settings, and add them to the wheel.

        Args:
            version: The kind of wheel, `standard` or `editable`; in an editable one an edit must take effect at once.
            build_data: The builder's data about the wheel, to which the compiled files are added.
        """
        if not _COMPILE or version == "editable":
            return
        modules = self._modules()
        self.app.display_info(
            f"compiling {len(modules)} modules with mypyc and the C compiler, on {os.cpu_count()} cores"
        )
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        self._folder = Path(tempfile.mkdtemp(prefix="newsmodel-"))
        build_data["force_include"] |= self._compile(modules, self._folder)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002  the hook's
        """Delete the temporary files when the wheel is written."""
        if self._folder is not None:
            shutil.rmtree(self._folder)

    def _compile(self, modules: list[str], out: Path) -> dict[str, str]:
        """Compile the modules in a folder; return each compiled file with its place in the wheel."""
        from mypyc.build import mypycify
        from setuptools import Distribution

        before = Path.cwd()
        os.chdir(self.root)
        try:
            extensions = mypycify(
                [
                    f"--cache-dir={out / 'cache'}",
                    "--follow-imports=silent",
                    "--ignore-missing-imports",
                    *modules,
                ],
                opt_level=_OPTIMISED,
                debug_level="0",
                target_dir=str(out / "c"),
                multi_file=True,
            )
            for extension in extensions:
                extension.extra_compile_args += _FLAGS
            build: Any = Distribution({"ext_modules": extensions}).get_command_obj("build_ext")
            build.build_lib, build.build_temp = str(out / "lib"), str(out / "o")
            build.parallel = os.cpu_count()
            build.ensure_finalized()
            build.run()
        finally:
            os.chdir(before)
        lib = out / "lib"
        return {str(path): str(path.relative_to(lib)) for path in lib.rglob("*") if path.is_file()}

    def _modules(self) -> list[str]:
        """The files to compile, according to the patterns in the settings."""
        root = Path(self.root)
        found, left_out = (
            {path.relative_to(root).as_posix() for pattern in self.config[key] for path in root.glob(pattern)}
            for key in ("modules", "exclude")
        )
        return sorted(found - left_out)
