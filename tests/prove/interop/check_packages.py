"""The ZIP files as they are saved: every file of the folder, in its order, and nothing else."""

import zipfile

from truth import Result


def little(truth):
    result = Result("packages", "Python's zipfile")
    packed = 0
    for path in sorted((truth.folder / "zip").glob("*")) if (truth.folder / "zip").exists() else []:
        with zipfile.ZipFile(path) as files:
            result.equal(files.testzip(), None, f"{path.name}: a damaged file")
            names = files.namelist()
            result.equal(names, truth.formats[path.stem]["files"], f"{path.name}: names")
            result.equal(len({name.casefold() for name in names}), len(names), f"{path.name}: names that are one on some systems")
            times = {one.date_time for one in files.infolist()}
            result.equal(times, {(1980, 1, 1, 0, 0, 0)}, f"{path.name}: times")
            for name in names:
                same = files.read(name) == (truth.folder / path.stem / name).read_bytes()
                result.check(same, f"{path.name}: {name} is another one")
                packed += 1
    result.also.append(f"{packed} files")
    yield result
