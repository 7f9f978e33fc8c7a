<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>the coordinate reference system %1 is not known; give its EPSG code, for instance 2154 for Lambert-93</source>
        <translation>le système de coordonnées %1 n’est pas connu ; donnez son code EPSG, par exemple 2154 pour le Lambert-93</translation>
    </message>
    <message>
        <source>there is no transformation from %1 to %2</source>
        <translation>il n’existe pas de passage du système %1 au système %2</translation>
    </message>
    <message>
        <source>not the text of a polygon (POLYGON or MULTIPOLYGON in WKT), from character %1 on</source>
        <translation>ce n’est pas le texte d’un polygone (POLYGON ou MULTIPOLYGON en WKT) à partir du caractère %1</translation>
    </message>
    <message>
        <source>the outline is damaged: its bytes are not those of a polygon</source>
        <translation>le contour est abîmé : ses octets ne sont pas ceux d’un polygone</translation>
    </message>
    <message>
        <source>the outline cannot be computed: %1</source>
        <translation>le contour ne peut pas être calculé : %1</translation>
    </message>
    <message>
        <source>the outline has a point without coordinates</source>
        <translation>le contour a un point sans coordonnées</translation>
    </message>
    <message>
        <source>the outline encloses nothing (%1)</source>
        <translation>le contour n’enferme aucune surface (%1)</translation>
    </message>
    <message>
        <source>%1, line %2: not a valid list of palettes</source>
        <translation>%1, ligne %2 : ce n’est pas une liste de palettes</translation>
    </message>
    <message>
        <source>the mosaic of the demonstration cannot be made</source>
        <translation>la mosaïque de la démonstration ne peut pas être construite</translation>
    </message>
    <message>
        <source>zones in EPSG:%1 cannot be laid over zones in EPSG:%2: an observatory holds one territory</source>
        <translation>des zones en EPSG:%1 ne peuvent pas être croisées avec des zones en EPSG:%2 : un fichier de travail porte sur un seul territoire</translation>
    </message>
    <message>
        <source>the trigger “%1” on the table “%2” is not of this program</source>
        <translation>le déclencheur « %1 » de la table « %2 » n’est pas de ce programme</translation>
    </message>
    <message>
        <source>the view “%1” is not of this program</source>
        <translation>la vue « %1 » n’est pas de ce programme</translation>
    </message>
    <message>
        <source>the index “%1” computes something</source>
        <translation>l’index « %1 » exécute un calcul</translation>
    </message>
    <message>
        <source>the virtual table “%1” is not of this program</source>
        <translation>la table virtuelle « %1 » n’est pas de ce programme</translation>
    </message>
    <message>
        <source>the table “%1” computes something when it is written</source>
        <translation>la table « %1 » exécute un calcul à l’écriture</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 is not an observatory: it is not a database</source>
        <translation>%1 n’est pas un fichier de travail : ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>%1 stops before its end: %2 bytes of %3 are there; copy it again or restore a backup</source>
        <translation>%1 s’arrête avant la fin : il en reste %2 octets sur %3 ; recopiez-le ou reprenez une sauvegarde</translation>
    </message>
    <message>
        <source>%1 is being written by another program; wait until it has finished, or close it there</source>
        <translation>%1 est en cours d’écriture par un autre programme ; attendez qu’il ait fini, ou fermez-le là-bas</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full; it was left as it was: free some space and try again</source>
        <translation>le disque de %1 est plein ; le fichier est resté tel qu’il était : libérez de la place et recommencez</translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk or the network does not answer</source>
        <translation>%1 ne peut pas être lu : le disque ou le réseau ne répond pas</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full or does not answer; it was left as it was</source>
        <translation>%1 ne peut pas être écrit : le disque est plein ou ne répond pas ; le fichier est resté tel qu’il était</translation>
    </message>
    <message>
        <source>%1 can only be read: check the rights on it and on its folder</source>
        <translation>%1 ne peut être que lu : vérifiez les droits sur ce fichier et sur son dossier</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check the rights on it and on its folder</source>
        <translation>%1 ne peut pas être ouvert : vérifiez les droits sur ce fichier et sur son dossier</translation>
    </message>
    <message>
        <source>%1 is damaged: restore a backup</source>
        <translation>%1 est abîmé : reprenez une sauvegarde</translation>
    </message>
    <message>
        <source>%1: the database refused what was asked of it (%2)</source>
        <translation>%1 : la base de données a refusé l’opération (%2)</translation>
    </message>
    <message>
        <source>too many observatories are open at once in this program</source>
        <translation>trop de fichiers de travail sont ouverts en même temps dans ce programme</translation>
    </message>
    <message>
        <source>%1 is open for reading only</source>
        <translation>%1 est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a table or a column</source>
        <translation>« %1 » ne peut pas nommer une table ou une colonne</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full or does not answer</source>
        <translation>%1 ne peut pas être écrit : le disque est plein ou ne répond pas</translation>
    </message>
    <message>
        <source>%1: a spatial table could not be made (%2)</source>
        <translation>%1 : une table géographique n’a pas pu être créée (%2)</translation>
    </message>
    <message>
        <source>SpatiaLite does not know the coordinate system EPSG:%1</source>
        <translation>SpatiaLite ne connaît pas le système de coordonnées EPSG:%1</translation>
    </message>
    <message>
        <source>%1: the archive stops before its end: the download was probably interrupted. Fetch it again from the producer&apos;s site.</source>
        <translation>%1 : l’archive s’arrête avant la fin : téléchargement sans doute interrompu. Reprenez-la depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1: the archive is damaged and cannot be read. Fetch it again from the producer&apos;s site.</source>
        <translation>%1 : l’archive est abîmée et ne peut pas être lue. Reprenez-la depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a data file would: it was not opened. If you trust it, unpack it yourself and drop the files.</source>
        <translation>%1 se décompresse en bien plus qu’un fichier de données : il n’a pas été ouvert. Si vous en connaissez la provenance, décompressez-le vous-même et déposez les fichiers.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the files that are in it.</source>
        <translation>%1 est un dossier. Déposez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>No temporary folder can be made in %1. Is the disk full?</source>
        <translation>Aucun dossier temporaire ne peut être créé dans %1. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: no room left in %2.</source>
        <translation>%1 ne peut pas être décompressé : il n’y a plus de place dans %2.</translation>
    </message>
    <message>
        <source>%1 is a part of a shapefile, and %2 is not beside it. Drop the .shp with all its parts.</source>
        <translation>%1 est une partie d’un shapefile, et %2 n’est pas à côté. Déposez le .shp avec toutes ses parties.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet workbook. Save the sheet as CSV (UTF-8), then drop that file.</source>
        <translation>%1 est un classeur de tableur. Enregistrez la feuille en CSV (UTF-8), puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>line %1: a quotation mark opens a cell and never closes. Add the closing mark, or take the opening one away.</source>
        <translation>ligne %1 : un guillemet ouvre une cellule et ne se referme pas. Ajoutez le guillemet fermant, ou retirez celui qui ouvre.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet workbook, not a text table. Save the sheet as CSV (UTF-8), then drop that file.</source>
        <translation>%1 est un classeur de tableur, pas un tableau en texte. Enregistrez la feuille en CSV (UTF-8), puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is written in UTF-16 (&quot;Unicode text&quot;). Save it as CSV UTF-8, then drop that file.</source>
        <translation>%1 est écrit en UTF-16 (« texte Unicode »). Enregistrez-le en CSV UTF-8, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is not a text table: it holds binary data.</source>
        <translation>%1 n’est pas un tableau en texte : il contient des données binaires.</translation>
    </message>
    <message>
        <source>%1: the first line is separated by &quot;%2&quot; and the others by &quot;%3&quot;. Save the table again with one separator, then drop that file.</source>
        <translation>%1 : la première ligne est séparée par « %2 » et les autres par « %3 ». Enregistrez le tableau avec un seul séparateur, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>%1: no separator found. Columns should be separated by semicolons, commas or tabs: save the table again as CSV.</source>
        <translation>%1 : aucun séparateur trouvé. Les colonnes doivent être séparées par des points-virgules, des virgules ou des tabulations : enregistrez à nouveau le tableau en CSV.</translation>
    </message>
    <message>
        <source>%1 has no line of column titles.</source>
        <translation>%1 n’a pas de ligne de titres de colonnes.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 cells where the titles name %4 columns. A &quot;%5&quot; inside a cell needs quotation marks around that cell.</source>
        <translation>%1, ligne %2 : %3 cellules pour %4 titres de colonnes. Un « %5 » dans une cellule demande des guillemets autour de cette cellule.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1” should be a table</source>
        <translation>« %1 » devrait être un tableau</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>clé inconnue « %1 »</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>« %1 » manque</translation>
    </message>
    <message>
        <source>“%1” is missing in the language “%2”</source>
        <translation>« %1 » manque dans la langue « %2 »</translation>
    </message>
    <message>
        <source>“%1” should be a year</source>
        <translation>« %1 » devrait être une année</translation>
    </message>
    <message>
        <source>unknown universe “%1”</source>
        <translation>univers inconnu « %1 »</translation>
    </message>
    <message>
        <source>“%1” should be a list of columns</source>
        <translation>« %1 » devrait être une liste de colonnes</translation>
    </message>
    <message>
        <source>the column “%1” is listed twice</source>
        <translation>la colonne « %1 » est citée deux fois</translation>
    </message>
    <message>
        <source>the tables “%1” have no column “%2”</source>
        <translation>les tables « %1 » n’ont pas de colonne « %2 »</translation>
    </message>
    <message>
        <source>the column “%1” counts “%2”, the indicator is about “%3”</source>
        <translation>la colonne « %1 » compte « %2 », l’indicateur porte sur « %3 »</translation>
    </message>
    <message>
        <source>the column “%1” mixes the main (P) and the supplementary (C) exploitation</source>
        <translation>la colonne « %1 » mêle l’exploitation principale (P) et l’exploitation complémentaire (C)</translation>
    </message>
    <message>
        <source>unknown family of tables “%1”</source>
        <translation>famille de tables inconnue « %1 »</translation>
    </message>
    <message>
        <source>a formula begins after it ends</source>
        <translation>une formule commence après sa fin</translation>
    </message>
    <message>
        <source>only a ratio has a denominator</source>
        <translation>seul un taux a un dénominateur</translation>
    </message>
    <message>
        <source>“scale” should be above zero</source>
        <translation>« scale » devrait être supérieur à zéro</translation>
    </message>
    <message>
        <source>two formulas of the family “%1” are for the same years</source>
        <translation>deux formules de la famille « %1 » portent sur les mêmes années</translation>
    </message>
    <message>
        <source>unknown direction “%1”</source>
        <translation>sens inconnu « %1 »</translation>
    </message>
    <message>
        <source>unknown nature “%1”</source>
        <translation>nature inconnue « %1 »</translation>
    </message>
    <message>
        <source>unknown unit “%1”</source>
        <translation>unité inconnue « %1 »</translation>
    </message>
    <message>
        <source>“decimals” should be from 0 to 6</source>
        <translation>« decimals » devrait aller de 0 à 6</translation>
    </message>
    <message>
        <source>unknown theme “%1”</source>
        <translation>thème inconnu « %1 »</translation>
    </message>
    <message>
        <source>%1, line %2: this is not well-formed TOML</source>
        <translation>%1, ligne %2 : ce n’est pas du TOML bien formé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>under €%1</source>
        <translation>moins de %1 €</translation>
    </message>
    <message>
        <source>€%1 to €%2</source>
        <translation>%1 à %2 €</translation>
    </message>
    <message>
        <source>€%1 and more</source>
        <translation>%1 € et plus</translation>
    </message>
    <message>
        <source>€%1</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>under %1%</source>
        <translation>moins de %1 %</translation>
    </message>
    <message>
        <source>%1 to %2%</source>
        <translation>%1 à %2 %</translation>
    </message>
    <message>
        <source>%1% and more</source>
        <translation>%1 % et plus</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>not significant (ns)</source>
        <translation>non diffusé : non significatif (ns)</translation>
    </message>
    <message>
        <source>statistical secrecy (s)</source>
        <translation>secret statistique (s)</translation>
    </message>
    <message>
        <source>not available (nd)</source>
        <translation>indisponible (nd)</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>not estimable</source>
        <translation>non estimable</translation>
    </message>
    <message>
        <source>metropolitan authority</source>
        <translation>métropole</translation>
    </message>
    <message>
        <source>agglomeration community</source>
        <translation>communauté d’agglomération</translation>
    </message>
    <message>
        <source>community of communes</source>
        <translation>communauté de communes</translation>
    </message>
    <message>
        <source>town</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>public interest group (GIP)</source>
        <translation>groupement d’intérêt public (GIP)</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>support</source>
        <translation>appui</translation>
    </message>
    <message>
        <source>reinforced support</source>
        <translation>appui renforcé</translation>
    </message>
    <message>
        <source>complete work</source>
        <translation>réalisation complète</translation>
    </message>
    <message>
        <source>priority neighbourhood (%1)</source>
        <translation>quartier prioritaire (%1)</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, sélectionné</translation>
    </message>
    <message>
        <source>%1 selected neighbourhoods</source>
        <translation>%1 quartiers sélectionnés</translation>
    </message>
    <message>
        <source>enlarged perimeter (%1 m)</source>
        <translation>périmètre élargi (%1 m)</translation>
    </message>
    <message>
        <source>Adherents</source>
        <translation>Adhérents</translation>
    </message>
    <message>
        <source>Supported sites</source>
        <translation>Sites accompagnés</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>A count coloured by area misleads, since large zones stand out: prefer the rate.</source>
        <translation>Un effectif colorié par zone trompe, car les grandes zones ressortent : préférez le taux.</translation>
    </message>
    <message>
        <source>The value of an IRIS is not that of the neighbourhood it touches.</source>
        <translation>La valeur d’un IRIS n’est pas celle du quartier qu’il touche.</translation>
    </message>
    <message>
        <source>By IRIS, %1, %2 · %3 IRIS</source>
        <translation>Par IRIS, %1, %2 · %3 IRIS</translation>
    </message>
    <message>
        <source>by IRIS, %1, %2 · %3</source>
        <translation>par IRIS, %1, %2 · %3</translation>
    </message>
    <message>
        <source>by IRIS, %1, %2</source>
        <translation>par IRIS, %1, %2</translation>
    </message>
    <message>
        <source>%1 by IRIS, %2, %3 · %4</source>
        <translation>%1 par IRIS, %2, %3 · %4</translation>
    </message>
    <message>
        <source>%1 by IRIS, %2, %3</source>
        <translation>%1 par IRIS, %2, %3</translation>
    </message>
    <message>
        <source>By neighbourhood, %1, %2 · neighbourhoods: %3</source>
        <translation>Par quartier, %1, %2 · quartiers : %3</translation>
    </message>
    <message>
        <source>by neighbourhood, %1, %2 · %3</source>
        <translation>par quartier, %1, %2 · %3</translation>
    </message>
    <message>
        <source>by neighbourhood, %1, %2</source>
        <translation>par quartier, %1, %2</translation>
    </message>
    <message>
        <source>%1 by neighbourhood, %2, %3 · %4</source>
        <translation>%1 par quartier, %2, %3 · %4</translation>
    </message>
    <message>
        <source>%1 by neighbourhood, %2, %3</source>
        <translation>%1 par quartier, %2, %3</translation>
    </message>
    <message>
        <source>By commune, %1, %2 · communes: %3</source>
        <translation>Par commune, %1, %2 · communes : %3</translation>
    </message>
    <message>
        <source>by commune, %1, %2 · %3</source>
        <translation>par commune, %1, %2 · %3</translation>
    </message>
    <message>
        <source>by commune, %1, %2</source>
        <translation>par commune, %1, %2</translation>
    </message>
    <message>
        <source>%1 by commune, %2, %3 · %4</source>
        <translation>%1 par commune, %2, %3 · %4</translation>
    </message>
    <message>
        <source>%1 by commune, %2, %3</source>
        <translation>%1 par commune, %2, %3</translation>
    </message>
    <message>
        <source>By department, %1, %2 · departments: %3</source>
        <translation>Par département, %1, %2 · départements : %3</translation>
    </message>
    <message>
        <source>by department, %1, %2 · %3</source>
        <translation>par département, %1, %2 · %3</translation>
    </message>
    <message>
        <source>by department, %1, %2</source>
        <translation>par département, %1, %2</translation>
    </message>
    <message>
        <source>%1 by department, %2, %3 · %4</source>
        <translation>%1 par département, %2, %3 · %4</translation>
    </message>
    <message>
        <source>%1 by department, %2, %3</source>
        <translation>%1 par département, %2, %3</translation>
    </message>
    <message>
        <source>By intercommunality, %1, %2 · intercommunalities: %3</source>
        <translation>Par intercommunalité, %1, %2 · intercommunalités : %3</translation>
    </message>
    <message>
        <source>by intercommunality, %1, %2 · %3</source>
        <translation>par intercommunalité, %1, %2 · %3</translation>
    </message>
    <message>
        <source>by intercommunality, %1, %2</source>
        <translation>par intercommunalité, %1, %2</translation>
    </message>
    <message>
        <source>%1 by intercommunality, %2, %3 · %4</source>
        <translation>%1 par intercommunalité, %2, %3 · %4</translation>
    </message>
    <message>
        <source>%1 by intercommunality, %2, %3</source>
        <translation>%1 par intercommunalité, %2, %3</translation>
    </message>
    <message>
        <source>Saved map: %1 is not what it should be (%2). The map was not opened.</source>
        <translation>Carte enregistrée : %1 n’est pas ce qu’il devrait être (%2). La carte n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Saved map: %1 is missing. The map was not opened.</source>
        <translation>Carte enregistrée : %1 manque. La carte n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Saved map: not JSON from byte %1 on. The map was not opened.</source>
        <translation>Carte enregistrée : le texte est illisible à partir de l’octet %1. La carte n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>This map was saved by a newer version of Lisière (map version %1, this program reads up to %2). Update the program to open it.</source>
        <translation>Cette carte a été enregistrée par une version plus récente de Lisière (carte de version %1, ce programme lit jusqu’à %2). Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This could not be finished. Nothing was changed; try again, or start the program anew.</source>
        <translation>L’opération n’a pas pu être menée à bout. Rien n’a été changé ; recommencez, ou relancez le programme.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 est en bon état.</translation>
    </message>
    <message>
        <source>Checks an observatory from end to end, without changing it</source>
        <translation>Vérifie un fichier de travail de bout en bout, sans le modifier</translation>
    </message>
    <message>
        <source>The observatory</source>
        <translation>Le fichier de travail</translation>
    </message>
    <message>
        <source>Also prints a digest: same content, same digest</source>
        <translation>Donne aussi une empreinte : même contenu, même empreinte</translation>
    </message>
    <message>
        <source>Output for machines</source>
        <translation>Sortie destinée à d’autres programmes</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Affiche cette aide</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation </translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options </translation>
    </message>
    <message>
        <source>%1 is not expected here; --help shows what is</source>
        <translation>%1 n’est pas attendu ici ; --help montre ce qui l’est</translation>
    </message>
    <message>
        <source>%1 is not a command; the commands are %2</source>
        <translation>%1 n’est pas une commande ; les commandes sont %2</translation>
    </message>
    <message>
        <source>%1 needs a value; --help shows which</source>
        <translation>%1 demande une valeur ; --help montre laquelle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes </translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple :</translation>
    </message>
    <message>
        <source>Lisière, observatory of priority neighbourhoods: from official files to a printed map.</source>
        <translation>Lisière, observatoire des quartiers prioritaires : des fichiers officiels à la carte imprimée.</translation>
    </message>
    <message>
        <source>Language of messages and pages</source>
        <translation>Langue des messages et des pages</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Affiche la version</translation>
    </message>
    <message>
        <source>a command is missing; lisiere --help lists them</source>
        <translation>il manque une commande ; lisiere --help en donne la liste</translation>
    </message>
    <message>
        <source>there is no language %1; there are fr and en</source>
        <translation>il n’y a pas de langue %1 ; il y a fr et en</translation>
    </message>
    <message>
        <source>%1 is missing; --help shows how the command is written</source>
        <translation>il manque %1 ; --help montre comment la commande s’écrit</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not %4</source>
        <translation>%1 prend un nombre entier de %2 à %3, et non %4</translation>
    </message>
    <message>
        <source>%1 takes numbers with a decimal point, separated by commas, not %2</source>
        <translation>%1 prend des nombres avec un point décimal, séparés par des virgules, et non %2</translation>
    </message>
    <message>
        <source>%1 takes a level, such as iris or commune@2018, without codes: %2</source>
        <translation>%1 prend un niveau, comme iris ou commune@2018, sans code : %2</translation>
    </message>
    <message>
        <source>%1: outlines of %2, the latest in the observatory</source>
        <translation>%1 : contours de %2, les derniers du fichier de travail</translation>
    </message>
    <message>
        <source>%1 cannot be written: check the folder, its permissions and the free space</source>
        <translation>%1 ne peut pas être écrit : vérifiez le dossier, ses droits et la place libre</translation>
    </message>
    <message>
        <source>the window could not be opened: %1 is not there; the demonstration itself is made</source>
        <translation>la fenêtre n’a pas pu être ouverte : %1 n’est pas là ; la démonstration elle-même est faite</translation>
    </message>
    <message>
        <source>The demonstration is ready: %1. Its shapes and figures are made up; the register is true.</source>
        <translation>La démonstration est prête : %1. Ses contours et ses chiffres sont fictifs ; le réseau est le vrai.</translation>
    </message>
    <message>
        <source>Makes the demonstration: official-looking files and their observatory</source>
        <translation>Fabrique la démonstration : des fichiers au format officiel et leur fichier de travail</translation>
    </message>
    <message>
        <source>Folder to make it in</source>
        <translation>Dossier où la fabriquer</translation>
    </message>
    <message>
        <source>Then opens it in the window</source>
        <translation>L’ouvre ensuite dans la fenêtre</translation>
    </message>
    <message>
        <source>there is no method %1; there are auto, published and area</source>
        <translation>il n’y a pas de méthode %1 ; il y a auto, published et area</translation>
    </message>
    <message>
        <source>--buffer takes metres, from 0 to 100000, not %1</source>
        <translation>--buffer prend des mètres, de 0 à 100000, et non %1</translation>
    </message>
    <message>
        <source>--ring is the ring of a buffer: say how wide with --buffer METRES</source>
        <translation>--ring est la couronne d’un périmètre élargi : donnez sa largeur avec --buffer MÈTRES</translation>
    </message>
    <message>
        <source>strict outline</source>
        <translation>périmètre strict</translation>
    </message>
    <message>
        <source>ring (0 to %1 m)</source>
        <translation>couronne (0–%1 m)</translation>
    </message>
    <message>
        <source>with its surroundings (%1 m)</source>
        <translation>périmètre élargi (%1 m)</translation>
    </message>
    <message>
        <source>gaps probably understated</source>
        <translation>écart probablement sous-estimé</translation>
    </message>
    <message>
        <source>data covering %1 % of it</source>
        <translation>données couvrant %1 % du périmètre</translation>
    </message>
    <message>
        <source>from %1 to %2 in the zones it meets</source>
        <translation>de %1 à %2 dans les zones rencontrées</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Coverage (%)</source>
        <translation>Couverture (%)</translation>
    </message>
    <message>
        <source>Low margin</source>
        <translation>Marge basse</translation>
    </message>
    <message>
        <source>High margin</source>
        <translation>Marge haute</translation>
    </message>
    <message>
        <source>Smallest possible</source>
        <translation>Minimum possible</translation>
    </message>
    <message>
        <source>Largest possible</source>
        <translation>Maximum possible</translation>
    </message>
    <message>
        <source>Published value</source>
        <translation>Valeur publiée</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Figures of any area: published ones first, estimates where there is none</source>
        <translation>Chiffres d’un périmètre : les publiés d’abord, une estimation là où il n’y en a pas</translation>
    </message>
    <message>
        <source>What for: qpv@2015:QP034005, qpv, commune:34172</source>
        <translation>Pour quoi : qpv@2015:QP034005, qpv, commune:34172</translation>
    </message>
    <message>
        <source>Also with their surroundings within this distance, after the strict outlines</source>
        <translation>Aussi pour le périmètre élargi à cette distance, après le périmètre strict</translation>
    </message>
    <message>
        <source>The ring of the buffer alone, without the outline itself</source>
        <translation>La couronne seule, sans le périmètre strict</translation>
    </message>
    <message>
        <source>Which figures; all if left out</source>
        <translation>Quels chiffres ; tous par défaut</translation>
    </message>
    <message>
        <source>How they are made; auto if left out</source>
        <translation>Comment ils sont obtenus ; auto par défaut</translation>
    </message>
    <message>
        <source>Year of the data; the latest if left out</source>
        <translation>Millésime des données ; le dernier par défaut</translation>
    </message>
    <message>
        <source>Writes a table for a spreadsheet</source>
        <translation>Enregistre un tableau pour tableur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: already in the observatory, nothing added</source>
        <translation>%1 : déjà dans le fichier de travail, rien n’a été ajouté</translation>
    </message>
    <message>
        <source>%1: %2, %3 rows</source>
        <translation>%1 : %2, %3 lignes</translation>
    </message>
    <message>
        <source>  - %1</source>
        <translation>  - %1</translation>
    </message>
    <message>
        <source>%1 can only be read, nothing was added</source>
        <translation>%1 ne peut être que lu, rien n’a été ajouté</translation>
    </message>
    <message>
        <source>Loads official files into an observatory, each of them whole or not at all</source>
        <translation>Ajoute des fichiers officiels à un fichier de travail, chacun en entier ou pas du tout</translation>
    </message>
    <message>
        <source>Files as published: zip, gz, csv, shp, gpkg, geojson …</source>
        <translation>Fichiers tels que publiés : zip, gz, csv, shp, gpkg, geojson…</translation>
    </message>
    <message>
        <source>Reads them with this reader instead of the surest one</source>
        <translation>Les lit avec ce lecteur au lieu du plus sûr</translation>
    </message>
    <message>
        <source>Year of the data or outlines, where the file tells none</source>
        <translation>Millésime des données ou des contours, si le fichier n’en dit rien</translation>
    </message>
    <message>
        <source>there is no territory %1; there are %2</source>
        <translation>il n’y a pas de territoire %1 ; il y a %2</translation>
    </message>
    <message>
        <source>%1 was made, empty. Next: lisiere import %1 FILE...</source>
        <translation>%1 est créé, vide. Ensuite : lisiere import %1 FICHIER…</translation>
    </message>
    <message>
        <source>Makes an empty observatory</source>
        <translation>Crée un fichier de travail vide</translation>
    </message>
    <message>
        <source>File to make</source>
        <translation>Fichier à créer</translation>
    </message>
    <message>
        <source>Home territory: metropole (default), 971, 972, 973, 974, 975, 976, 977, 978</source>
        <translation>Territoire : metropole (par défaut), 971, 972, 973, 974, 975, 976, 977, 978</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Year of the data</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Year of the outlines</source>
        <translation>Géographie</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns known</source>
        <translation>Colonnes connues</translation>
    </message>
    <message>
        <source>Columns without a use yet</source>
        <translation>Colonnes sans usage pour l’instant</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation> : %1</translation>
    </message>
    <message>
        <source>Says what official files hold and what is odd in them; writes nothing</source>
        <translation>Dit ce que contiennent des fichiers officiels et ce qu’ils ont d’inhabituel ; n’écrit rien</translation>
    </message>
    <message>
        <source>zones, %1 mended</source>
        <translation>zones, dont %1 réparées</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>members</source>
        <translation>adhérents</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contrats de ville</translation>
    </message>
    <message>
        <source>evaluated sites</source>
        <translation>sites accompagnés</translation>
    </message>
    <message>
        <source>residents&apos; councils</source>
        <translation>conseils citoyens</translation>
    </message>
    <message>
        <source>events</source>
        <translation>rencontres</translation>
    </message>
    <message>
        <source>Geographies</source>
        <translation>Géographies</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Register of the network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>there is no list of %1; there are geographies, tables, indicators and register</source>
        <translation>il n’y a pas de liste %1 ; il y a geographies, tables, indicators et register</translation>
    </message>
    <message>
        <source>Lists what an observatory holds</source>
        <translation>Donne la liste de ce que contient un fichier de travail</translation>
    </message>
    <message>
        <source>geographies, tables, indicators or register; all if left out</source>
        <translation>geographies, tables, indicators ou register ; tout par défaut</translation>
    </message>
    <message>
        <source>Stopped. What was being done was undone; what was finished is kept.</source>
        <translation>Arrêté. Ce qui était en cours a été défait ; ce qui était fini est gardé.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. The files were left as they were.</source>
        <translation>La mémoire ne suffit pas. Les fichiers sont restés tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>The program met a fault of its own and stopped. The files were left as they were.</source>
        <translation>Le programme a rencontré un défaut qui est le sien et s’est arrêté. Les fichiers sont restés tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>--size takes a4, a3, slide or pixels such as 1600x1000, not %1</source>
        <translation>--size prend a4, a3, slide ou des pixels comme 1600x1000, et non %1</translation>
    </message>
    <message>
        <source>there is no class method %1; there are quantile, equal, natural and manual</source>
        <translation>il n’y a pas de méthode de classes %1 ; il y a quantile, equal, natural et manual</translation>
    </message>
    <message>
        <source>--breaks goes with --method manual, and the other way round</source>
        <translation>--breaks va avec --method manual, et réciproquement</translation>
    </message>
    <message>
        <source>there is no palette %1; there are %2</source>
        <translation>il n’y a pas de palette %1 ; il y a %2</translation>
    </message>
    <message>
        <source>--around takes one zone, such as commune:34172, not %1</source>
        <translation>--around prend une seule zone, comme commune:34172, et non %1</translation>
    </message>
    <message>
        <source>--with knows qpv, adherents, sites, communes and departements, not %1</source>
        <translation>--with connaît qpv, adherents, sites, communes et departements, et non %1</translation>
    </message>
    <message>
        <source>--buffer is drawn around what --select names, such as --select QP034005</source>
        <translation>--buffer se trace autour de ce que nomme --select, par exemple --select QP034005</translation>
    </message>
    <message>
        <source>the map is written to a .png, .pdf or .svg file, not to %1</source>
        <translation>la carte s’enregistre dans un fichier .png, .pdf ou .svg, et non dans %1</translation>
    </message>
    <message>
        <source>Draws a map as a complete page: title, legend, scale, sources</source>
        <translation>Dessine une carte en page complète : titre, légende, échelle, sources</translation>
    </message>
    <message>
        <source>Picture or page to write</source>
        <translation>Image ou page à enregistrer</translation>
    </message>
    <message>
        <source>What the colours show; `lisiere list OBS indicators`</source>
        <translation>Ce que montrent les couleurs ; voir lisiere list OBS indicators</translation>
    </message>
    <message>
        <source>Zones that are coloured; iris if left out</source>
        <translation>Zones coloriées ; iris par défaut</translation>
    </message>
    <message>
        <source>Territory shown, such as commune:34172</source>
        <translation>Territoire montré, par exemple commune:34172</translation>
    </message>
    <message>
        <source>qpv, adherents, sites, communes, departements</source>
        <translation>qpv, adherents, sites, communes, departements</translation>
    </message>
    <message>
        <source>Neighbourhoods to bring out; adds a chart of the first</source>
        <translation>Quartiers à faire ressortir ; ajoute un graphique du premier</translation>
    </message>
    <message>
        <source>Ring around the selected neighbourhoods</source>
        <translation>Couronne autour des quartiers sélectionnés</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Line under the title</source>
        <translation>Ligne sous le titre</translation>
    </message>
    <message>
        <source>Who made the page</source>
        <translation>Auteur de la page</translation>
    </message>
    <message>
        <source>Pixels or format of the page; a4 if left out</source>
        <translation>Pixels ou format de la page ; a4 par défaut</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG on paper; 300 if left out</source>
        <translation>Points par pouce d’un PNG de page ; 300 par défaut</translation>
    </message>
    <message>
        <source>Classes: quantile, equal, natural or manual</source>
        <translation>Classes : quantile, equal, natural ou manual</translation>
    </message>
    <message>
        <source>How many classes, 2 to 9; 5 if left out</source>
        <translation>Nombre de classes, de 2 à 9 ; 5 par défaut</translation>
    </message>
    <message>
        <source>Bounds between the classes, typed by hand</source>
        <translation>Bornes entre les classes, données à la main</translation>
    </message>
    <message>
        <source>Colours: YlGnBu, Purples …</source>
        <translation>Couleurs : YlGnBu, Purples…</translation>
    </message>
    <message>
        <source>the result could not be written to the standard output: check the free space</source>
        <translation>le résultat n’a pas pu être écrit sur la sortie standard : vérifiez la place libre</translation>
    </message>
    <message>
        <source>the table “%1” has no column “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the outline of zone %2 in the table “%3” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the outlines of the table “%2” could not be indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: generation %2, the latest in the observatory</source>
        <translation>%1 : génération %2, la dernière du fichier de travail</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>IRIS</source>
        <translation>IRIS</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>%1 (commune)</source>
        <translation>%1 (commune)</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>Département %1</translation>
    </message>
    <message>
        <source>%1 (department)</source>
        <translation>%1 (département)</translation>
    </message>
    <message>
        <source>Priority neighbourhoods</source>
        <translation>Quartiers prioritaires</translation>
    </message>
    <message>
        <source>Enlarged perimeter (%1 m)</source>
        <translation>Périmètre élargi (%1 m)</translation>
    </message>
    <message>
        <source>Adherents</source>
        <translation>Adhérents</translation>
    </message>
    <message>
        <source>Accompanied sites</source>
        <translation>Sites accompagnés</translation>
    </message>
    <message>
        <source>Strict perimeter</source>
        <translation>Périmètre strict</translation>
    </message>
    <message>
        <source>Enlarged (%1 m)</source>
        <translation>Élargi (%1 m)</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Couronne</translation>
    </message>
    <message>
        <source>The files give these figures by IRIS, not for this perimeter. Each IRIS was shared in proportion to the part of its surface that lies in the perimeter, and the parts were added. A rate is made again from its two estimated parts. People do not live evenly over an IRIS: read them as indications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files give these figures by IRIS, not for this perimeter. The IRIS it touches were shared, then adjusted to a count published for the neighbourhood itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each IRIS was shared by its people of the 200 m grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each IRIS was shared by its addresses or dwellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure is published for this very perimeter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data covering %1 of the perimeter or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin not measured: nothing published to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: observed margin (9 times in 10) %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 to %3 in the IRIS it meets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: probably understated, drawn to the mean of its IRIS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::EstimateBox</name>
    <message>
        <source>How was this figure obtained?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were these figures obtained?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LayerPanel</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Distance around the selected neighbourhood</source>
        <translation>Distance autour du quartier sélectionné</translation>
    </message>
    <message>
        <source>Distance in metres</source>
        <translation>Distance en mètres</translation>
    </message>
</context>
<context>
    <name>app::LegendView</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>app::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show the whole territory</source>
        <translation>Montrer tout le territoire</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>app::NeighbourhoodModel</name>
    <message>
        <source>Neighbourhood
QPV generation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PortraitPanel</name>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Select a neighbourhood on the map or in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance is 0 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QPV generation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portrait is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PortraitTable</name>
    <message>
        <source>Published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published figure is loaded for this neighbourhood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune
outside QPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of %1: not loaded. Add data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the commune: not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the commune: not loaded. Add data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TablePanel</name>
    <message>
        <source>Fold the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhoods of the territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TopBar</name>
    <message>
        <source>My territory</source>
        <translation>Mon territoire</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>QPV generation</source>
        <translation>Génération QPV</translation>
    </message>
    <message>
        <source>Make a page</source>
        <translation>Faire une page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for a neighbourhood or a commune</source>
        <translation>Rechercher un quartier ou une commune</translation>
    </message>
    <message>
        <source>Search for a place… (Ctrl+K)</source>
        <translation>Rechercher un lieu… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The perimeters of %1 are not loaded</source>
        <translation>Les périmètres de %1 ne sont pas chargés</translation>
    </message>
</context>
<context>
    <name>app::Workspace</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Preparing the map</source>
        <translation>Préparation de la carte</translation>
    </message>
    <message>
        <source>Computing the portrait</source>
        <translation>Calcul du portrait</translation>
    </message>
    <message>
        <source>Choose an indicator</source>
        <translation>Choisir un indicateur</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Choisir un millésime</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Choisir un niveau</translation>
    </message>
    <message>
        <source>Choose a perimeter generation</source>
        <translation>Choisir une génération de périmètres</translation>
    </message>
    <message>
        <source>Choose my territory</source>
        <translation>Choisir mon territoire</translation>
    </message>
    <message>
        <source>Show a layer</source>
        <translation>Montrer une couche</translation>
    </message>
    <message>
        <source>Hide a layer</source>
        <translation>Masquer une couche</translation>
    </message>
    <message>
        <source>Change the distance</source>
        <translation>Changer la distance</translation>
    </message>
</context>
<context>
    <name>paint</name>
    <message>
        <source>N</source>
        <comment>north, on the arrow of a map</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>imputed</source>
        <translation>carreau imputé</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>statistical secrecy</source>
        <translation>secret statistique</translation>
    </message>
    <message>
        <source>not significant (ns)</source>
        <translation>non diffusé : non significatif (ns)</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not estimable</source>
        <translation>non estimable</translation>
    </message>
</context>
</TS>
