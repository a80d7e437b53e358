"""Writes the article that trafilatura finds on a page as front matter and Markdown."""

import json
import sys

import trafilatura

with open(sys.argv[1], "rb") as file:
    page = file.read()
found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
text = trafilatura.extract(page, output_format="markdown", include_comments=False)
if found is None or text is None:
    sys.exit("no article")
fields = {"title": found.title, "source": found.sitename, "published": found.date}
lines = [f"{key}: {json.dumps(value)}" for key, value in fields.items() if value]
print("---", *lines, "---", "", text, sep="\n")
