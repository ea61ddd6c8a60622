"""Saves a document with a password: protect.py PORT PASSWORD IN OUT ... LibreOffice listens at the
port, and is ended."""

import sys
import time

import uno
from com.sun.star.beans import NamedValue, PropertyValue


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    url = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    for _ in range(100):
        try:
            return resolver.resolve(url)
        except Exception:
            time.sleep(0.3)
    sys.exit("LibreOffice does not answer")


def named(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def saved(document, target, password):
    if target.endswith(".docx"):
        # What a dialog makes of the password; OpenDocument takes it as it is.
        parts = (NamedValue("CryptoType", "Standard"), NamedValue("OOXPassword", password))
        how = named(
            FilterName="MS Word 2007 XML",
            EncryptionData=uno.Any("[]com.sun.star.beans.NamedValue", parts),
        )
    else:
        how = named(FilterName="writer8", Password=password)
    document.storeToURL(uno.systemPathToFileUrl(target), how)


port, password, source, *targets = sys.argv[1:]
context = connect(port)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
try:
    url = uno.systemPathToFileUrl(source)
    document = desktop.loadComponentFromURL(url, "_blank", 0, named(Hidden=True))
    for target in targets:
        saved(document, target, password)
    document.close(True)
finally:
    desktop.terminate()
