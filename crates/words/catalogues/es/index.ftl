### What index.html shows: before the program is there, and when it cannot go on. No message here

-product = Statement Annotator

title = { -product }
description =
    Etiquete temas y compromisos en declaraciones políticas y diplomáticas. Nada sale de este
    dispositivo.

opening = Abriendo { -product }…
needs-script =
    { -product } funciona en el navegador y necesita JavaScript. Actívelo para esta página y vuelva a
    cargarla.
not-started = { -product } no pudo iniciarse
not-started-why =
    No se cargó un archivo de la página, o este navegador es demasiado antiguo. Vuelva a cargar la
    página. Si no sirve, use una versión actual de Firefox, Chrome, Edge o Safari. Su trabajo guardado
    sigue intacto.

new-version = Hay una nueva versión de { -product }. Su trabajo queda como está.
new-version-load = Cargarla
new-version-later = Más tarde

stopped = { -product } se ha detenido
stopped-why =
    Ocurrió un error que no debería ocurrir. Lo que se había guardado de su trabajo está en este
    navegador y se abrirá cuando vuelva a cargar la página. También puede descargarlo antes como un
    archivo que { -product } abre.
stopped-download = Descargar mi trabajo
stopped-load = Volver a cargar la página
stopped-not-downloaded = El navegador no guardó el archivo. Vuelva a cargar la página.
stopped-reason = Motivo:
