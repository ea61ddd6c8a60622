### What index.html shows: before the program is there, and when it cannot go on. No message here
### takes an argument.

-product = Statement Annotator

title = { -product }
description =
    Étiqueter les thèmes et les engagements des déclarations politiques et diplomatiques. Rien ne
    quitte votre ordinateur.

## Opening

opening = Ouverture de { -product }…
needs-script =
    { -product } fonctionne dans le navigateur et a besoin de JavaScript. Activez-le pour cette page,
    puis rechargez-la.
not-started = { -product } n’a pas pu démarrer
not-started-why =
    Un fichier de la page ne s’est pas chargé, ou ce navigateur est trop ancien. Rechargez la page. Si
    cela ne suffit pas, utilisez une version récente de Firefox, Chrome, Edge ou Safari. Votre travail
    enregistré est intact.

## A new version

new-version = Une nouvelle version de { -product } est prête. Votre travail reste tel quel.
new-version-load = Charger
new-version-later = Plus tard

## The program stopped

stopped = { -product } s’est arrêté
stopped-why =
    Une erreur inattendue s’est produite. Le travail déjà enregistré se trouve dans ce navigateur et
    s’ouvrira de nouveau quand vous rechargerez la page. Vous pouvez aussi le télécharger d’abord, sous
    la forme d’un fichier que { -product } sait ouvrir.
stopped-download = Télécharger mon travail
stopped-load = Recharger la page
stopped-not-downloaded = Le navigateur n’a pas enregistré le fichier. Rechargez la page.
stopped-reason = Motif :
