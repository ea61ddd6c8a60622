### Comments that are kept to be used again.

title = Comentarios para reutilizar
lead = Se ofrecen para pasajes con su código y resultado, los más usados primero. En un comentario vacío, pulse el número.
none = Aún no se ha guardado ningún comentario. Guarde uno donde lo escribe.
again-hint = Usados antes. Pulse su número en el campo vacío.
keep = Guardar para reutilizar
keep-hint = Se ofrece para pasajes con este código y este resultado.
any-code = cualquier código
any-outcome = cualquier resultado
when-found = encontrado
when-edges = otros límites
when-other-code = otro código
when-missed = omitido
when-extra = fuera de la clave
comment-at = Comentario { $number }
outcome-of = Resultado para el comentario { $number }
delete-of = Eliminar el comentario { $number }
delete = Eliminar
copy-from = Tomar los comentarios de otro ejercicio
