### Comments that are kept to be used again.

title = Commentaires à réutiliser
lead = Ils sont proposés pour les passages de même code et de même résultat, les plus employés d’abord. Dans un commentaire vide, appuyez sur le numéro.
none = Aucun commentaire n’est encore gardé. Gardez-en un là où vous l’écrivez.
again-hint = Déjà employés. Appuyez sur le numéro dans le champ vide.
keep = Garder pour réutiliser
keep-hint = Il sera proposé pour les passages ayant ce code et ce résultat.
any-code = tous les codes
any-outcome = tous les résultats
when-found = trouvé
when-edges = autres limites
when-other-code = autre code
when-missed = manqué
when-extra = absent du corrigé
comment-at = Commentaire { $number }
outcome-of = Résultat pour le commentaire { $number }
delete-of = Supprimer le commentaire { $number }
delete = Supprimer
copy-from = Reprendre les commentaires d’un autre exercice
