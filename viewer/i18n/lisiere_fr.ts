<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>FileDialogs</name>
    <message>
        <source>Observatories (*.sqlite)</source>
        <translation>Fichiers de travail (*.sqlite)</translation>
    </message>
    <message>
        <source>Open an observatory</source>
        <translation>Ouvrir un fichier de travail</translation>
    </message>
    <message>
        <source>New observatory</source>
        <translation>Nouveau fichier de travail</translation>
    </message>
    <message>
        <source>Add data</source>
        <translation>Ajouter des données</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Exporter la page</translation>
    </message>
</context>
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
        <translation>La démonstration est prête : %1. Ses contours et ses chiffres sont fictifs ; le réseau est réel.</translation>
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
        <translation>Tableaux</translation>
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
        <translation>la table « %1 » n’a pas de colonne « %2 »</translation>
    </message>
    <message>
        <source>“%1” is not a kind of document</source>
        <translation>« %1 » n’est pas une sorte de document</translation>
    </message>
    <message>
        <source>%1: the outline of zone %2 in the table “%3” cannot be read</source>
        <translation>%1 : le contour de la zone %2, dans la table « %3 », ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1: generation %2, the latest in the observatory</source>
        <translation>%1 : génération %2, la dernière du fichier de travail</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the file is damaged in %1 places; restore a backup</source>
        <translation>le fichier est abîmé (endroits : %1) ; reprenez une sauvegarde</translation>
    </message>
    <message>
        <source>%1 rows of “%2” refer to a row of “%3” that is not there</source>
        <translation>« %2 » : lignes renvoyant à une ligne absente de « %3 » : %1</translation>
    </message>
    <message>
        <source>the layer “%1” is registered but its table or its spatial index is not there</source>
        <translation>la couche « %1 » est déclarée mais sa table ou son index géographique n’est pas là</translation>
    </message>
    <message>
        <source>the spatial index of “%1” misses or has too many of %2 shapes</source>
        <translation>l’index géographique de « %1 » ne correspond pas à ses contours (écarts : %2)</translation>
    </message>
    <message>
        <source>the table “%1” is registered but not there</source>
        <translation>la table « %1 » est déclarée mais n’est pas là</translation>
    </message>
    <message>
        <source>“%1” holds %2 zones, but %3 were imported</source>
        <translation>« %1 » contient %2 zones, mais %3 avaient été importées</translation>
    </message>
    <message>
        <source>%1 codes of “%2” are not official ones</source>
        <translation>« %2 » : codes qui ne sont pas officiels : %1</translation>
    </message>
    <message>
        <source>%1 zones of “%2” have no outline</source>
        <translation>« %2 » : zones sans contour : %1</translation>
    </message>
    <message>
        <source>%1 outlines of “%2” were mended at import; the originals are kept</source>
        <translation>« %2 » : contours réparés à l’import : %1 ; les originaux sont gardés</translation>
    </message>
    <message>
        <source>“%1” holds %2 rows, but %3 were imported</source>
        <translation>« %1 » contient %2 lignes, mais %3 avaient été importées</translation>
    </message>
    <message>
        <source>states of cells are kept for the table “%1”, which is not there</source>
        <translation>des absences sont notées pour la table « %1 », qui n’est pas là</translation>
    </message>
    <message>
        <source>%1 states of cells of “%2” belong to a row or a column that is not there</source>
        <translation>« %2 » : absences notées pour une ligne ou une colonne qui n’est pas là : %1</translation>
    </message>
    <message>
        <source>the history has no entry %1</source>
        <translation>l’historique n’a pas d’entrée %1</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back or made again: “%2” changed the same record; undo that first</source>
        <translation>« %1 » ne peut être ni annulé ni rétabli : « %2 » a changé la même fiche ; annulez-le d’abord</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back or made again: the record was changed since by another program</source>
        <translation>« %1 » ne peut être ni annulé ni rétabli : la fiche a été changée depuis par un autre programme</translation>
    </message>
    <message>
        <source>“%1” is taken back already</source>
        <translation>« %1 » est déjà annulé</translation>
    </message>
    <message>
        <source>“%1” is in force already</source>
        <translation>« %1 » est déjà en vigueur</translation>
    </message>
    <message>
        <source>%1 does not say where it is at home</source>
        <translation>%1 ne dit pas quel est son territoire</translation>
    </message>
    <message>
        <source>%1 cannot be written: check the rights on its folder</source>
        <translation>%1 ne peut pas être écrit : vérifiez les droits sur son dossier</translation>
    </message>
    <message>
        <source>the register has no table “%1”</source>
        <translation>le réseau n’a pas de table « %1 »</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name</source>
        <translation>%1 existe déjà ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 cannot be written: check that its folder is there and may be written to</source>
        <translation>%1 ne peut pas être écrit : vérifiez que son dossier existe et que vous pouvez y écrire</translation>
    </message>
    <message>
        <source>%1 is not an observatory: it is a database of another program</source>
        <translation>%1 n’est pas un fichier de travail : c’est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program; open it with that version</source>
        <translation>%1 a été fait par une version plus récente de ce programme ; ouvrez-le avec cette version</translation>
    </message>
    <message>
        <source>%1 was made by an older version of this program; open it once for writing, which brings it up to date</source>
        <translation>%1 a été fait par une version plus ancienne de ce programme ; ouvrez-le une fois en écriture, ce qui le met à jour</translation>
    </message>
    <message>
        <source>the observatory was brought up to date; %1 is a copy of what it was</source>
        <translation>le fichier de travail a été mis à jour ; %1 est une copie de son état précédent</translation>
    </message>
    <message>
        <source>%1 cannot be its own backup; choose another name</source>
        <translation>%1 ne peut pas être sa propre sauvegarde ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 codes have no outline in the observatory</source>
        <translation>codes sans contour dans le fichier de travail : %1</translation>
    </message>
    <message>
        <source>their figures are kept; outlines compared with: %1 %2</source>
        <translation>leurs chiffres sont gardés ; contours comparés : %1 %2</translation>
    </message>
    <message>
        <source>%1 does not say in which system its coordinates are. Ask the producer for the file with its coordinate reference system (.prj for a shapefile).</source>
        <translation>%1 ne dit pas dans quel système sont ses coordonnées. Demandez au producteur le fichier avec son système de coordonnées (le .prj d’un shapefile).</translation>
    </message>
    <message>
        <source>%1: the %2 file is missing. A shapefile is several files of the same name (.shp .shx .dbf .prj): put them together again, then drop the .shp.</source>
        <translation>%1 : il manque le fichier %2. Un shapefile est fait de plusieurs fichiers du même nom (.shp .shx .dbf .prj) : remettez-les ensemble, puis déposez le .shp.</translation>
    </message>
    <message>
        <source>%1: the .prj file is missing, so nothing says in which system the coordinates are. Fetch it from the producer, or copy one from a file of the same system.</source>
        <translation>%1 : il manque le fichier .prj, et rien ne dit donc dans quel système sont les coordonnées. Reprenez-le chez le producteur, ou copiez celui d’un fichier du même système.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a map layer: it is damaged, or not what its name says. Fetch it again from the producer&apos;s site.</source>
        <translation>%1 ne peut pas être lu comme une couche de carte : il est abîmé, ou n’est pas ce que dit son nom. Reprenez-le depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1 holds no outlines.</source>
        <translation>%1 ne contient pas de contours.</translation>
    </message>
    <message>
        <source>%1 announces %2 outlines and only %3 can be read: the file is damaged or stops before its end.</source>
        <translation>%1 annonce %2 contours et seuls %3 peuvent être lus : le fichier est abîmé ou s’arrête avant la fin.</translation>
    </message>
    <message>
        <source>%1: not recognised, left out</source>
        <translation>%1 : non reconnu, laissé de côté</translation>
    </message>
    <message>
        <source>%1: no zone of this observatory&apos;s territory, left out</source>
        <translation>%1 : aucune zone du territoire de ce fichier de travail, laissé de côté</translation>
    </message>
    <message>
        <source>%1: the same zones are in %2, which is kept</source>
        <translation>%1 : les mêmes zones sont dans %2, qui est gardé</translation>
    </message>
    <message>
        <source>none of the known files has these columns (%1). Known: neighbourhood perimeters, IRIS contours, communes, departments; Filosofi, CAF and census tables by IRIS; INSEE tables by neighbourhood; the register of the network.</source>
        <translation>aucun des fichiers connus n’a ces colonnes (%1). Fichiers connus : périmètres des quartiers, contours IRIS, communes, départements ; tableaux Filosofi, CAF et recensement par IRIS ; tableaux de l’INSEE par quartier ; réseau.</translation>
    </message>
    <message>
        <source>There is no reader called %1. Known: %2.</source>
        <translation>Il n’y a pas de lecteur %1. Lecteurs connus : %2.</translation>
    </message>
    <message>
        <source>not a kind of file that is read here. Tables: CSV. Outlines: shapefile, GeoJSON, GeoPackage. Each may be in a zip, gz, tar or 7z.</source>
        <translation>ce n’est pas une sorte de fichier lue ici. Tableaux : CSV. Contours : shapefile, GeoJSON, GeoPackage. Chacun peut être dans un zip, gz, tar ou 7z.</translation>
    </message>
    <message>
        <source>no table and no map layer in it. Dictionaries of variables (meta_…) are not loaded: drop the data file.</source>
        <translation>il ne contient ni tableau ni couche de carte. Les dictionnaires de variables (meta_…) ne sont pas chargés : déposez le fichier de données.</translation>
    </message>
    <message>
        <source>%1 is not a file that is known here.</source>
        <translation>%1 n’est pas un fichier connu ici.</translation>
    </message>
    <message>
        <source>%1 names of persons</source>
        <translation>noms de personnes : %1</translation>
    </message>
    <message>
        <source>not kept: the register holds roles and organisations only</source>
        <translation>non gardés : le réseau ne contient que des fonctions et des organismes</translation>
    </message>
    <message>
        <source>%1 cells are not whole numbers</source>
        <translation>cellules qui ne sont pas des nombres entiers : %1</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>laissées vides</translation>
    </message>
    <message>
        <source>%1 codes are not well formed</source>
        <translation>codes mal formés : %1</translation>
    </message>
    <message>
        <source>%1 lines have coordinates that are not degrees</source>
        <translation>lignes dont les coordonnées ne sont pas en degrés : %1</translation>
    </message>
    <message>
        <source>kept without a point</source>
        <translation>gardées sans point</translation>
    </message>
    <message>
        <source>%1 words are not among those expected</source>
        <translation>mots qui ne sont pas parmi ceux attendus : %1</translation>
    </message>
    <message>
        <source>kept under the most ordinary of them</source>
        <translation>rangés sous le plus courant</translation>
    </message>
    <message>
        <source>%1: the column %2 is missing.</source>
        <translation>%1 : il manque la colonne %2.</translation>
    </message>
    <message>
        <source>%1 lines have no identifier</source>
        <translation>lignes sans identifiant : %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissées de côté</translation>
    </message>
    <message>
        <source>%1 lines are in the register already</source>
        <translation>lignes déjà dans le réseau : %1</translation>
    </message>
    <message>
        <source>the first ones are kept</source>
        <translation>les premières sont gardées</translation>
    </message>
    <message>
        <source>%1 mixes neighbourhoods of 2015 (%2) and of 2024 (%3). Make one file of each.</source>
        <translation>%1 mêle des quartiers de 2015 (%2) et de 2024 (%3). Faites-en deux fichiers.</translation>
    </message>
    <message>
        <source>the year of the figures is written neither in the columns nor in the file name</source>
        <translation>le millésime n’est écrit ni dans les colonnes ni dans le nom du fichier</translation>
    </message>
    <message>
        <source>give it with the file</source>
        <translation>donnez-le avec le fichier</translation>
    </message>
    <message>
        <source>%1: the year of the figures is written neither in the columns nor in the file name. Give it with the file (--vintage).</source>
        <translation>%1 : le millésime n’est écrit ni dans les colonnes ni dans le nom du fichier. Donnez-le avec le fichier (--vintage).</translation>
    </message>
    <message>
        <source>%1 lines were there already, from another file</source>
        <translation>lignes déjà là, venues d’un autre fichier : %1</translation>
    </message>
    <message>
        <source>%1: the column %2 is missing. It holds the codes; without it the rows belong to no place. Fetch the file again, or give that title back to its column.</source>
        <translation>%1 : il manque la colonne %2. Elle contient les codes ; sans elle, les lignes n’appartiennent à aucun lieu. Reprenez le fichier, ou rendez ce titre à sa colonne.</translation>
    </message>
    <message>
        <source>%1: lines %2 and %3 both have the code %4 with different figures. Correct the file: one place, one line.</source>
        <translation>%1 : les lignes %2 et %3 ont toutes deux le code %4, avec des chiffres différents. Corrigez le fichier : un lieu, une ligne.</translation>
    </message>
    <message>
        <source>%1 lines hold a cell that is not a number</source>
        <translation>lignes dont une cellule n’est pas un nombre : %1</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is not a number (a letter stands for a digit). Nothing was added. Correct the line, or add the file without it.</source>
        <translation>%1, ligne %2, colonne %3 : « %4 » n’est pas un nombre (une lettre est à la place d’un chiffre). Rien n’a été ajouté. Corrigez la ligne, ou ajoutez le fichier sans elle.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is not a number. Nothing was added. Correct the line, or add the file without it.</source>
        <translation>%1, ligne %2, colonne %3 : « %4 » n’est pas un nombre. Rien n’a été ajouté. Corrigez la ligne, ou ajoutez le fichier sans elle.</translation>
    </message>
    <message>
        <source>%1 cells are not numbers</source>
        <translation>cellules qui ne sont pas des nombres : %1</translation>
    </message>
    <message>
        <source>nothing is added while they stand</source>
        <translation>rien n’est ajouté tant qu’elles sont là</translation>
    </message>
    <message>
        <source>kept apart, never counted as zero</source>
        <translation>gardées à part, jamais comptées comme zéro</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>accents read as %1</source>
        <translation>accents lus comme du %1</translation>
    </message>
    <message>
        <source>%1 columns have no name</source>
        <translation>colonnes sans nom : %1</translation>
    </message>
    <message>
        <source>empty, left out</source>
        <translation>vides, laissées de côté</translation>
    </message>
    <message>
        <source>left out, with %1 filled cells</source>
        <translation>laissées de côté, avec leurs cellules remplies (%1)</translation>
    </message>
    <message>
        <source>%1 lines are totals</source>
        <translation>lignes de total : %1</translation>
    </message>
    <message>
        <source>left out: totals are made from the places</source>
        <translation>laissées de côté : les totaux se font à partir des lieux</translation>
    </message>
    <message>
        <source>%1 lines have a code of another level or a malformed one</source>
        <translation>lignes dont le code est d’un autre niveau ou mal formé : %1</translation>
    </message>
    <message>
        <source>%1 lines have no code</source>
        <translation>lignes sans code : %1</translation>
    </message>
    <message>
        <source>%1 codes had lost their first zero</source>
        <translation>codes ayant perdu leur premier zéro : %1</translation>
    </message>
    <message>
        <source>the zero is put back</source>
        <translation>le zéro est remis</translation>
    </message>
    <message>
        <source>%1 lines are repeated</source>
        <translation>lignes répétées : %1</translation>
    </message>
    <message>
        <source>counted once</source>
        <translation>comptées une fois</translation>
    </message>
    <message>
        <source>%1 lines have fewer cells than columns</source>
        <translation>lignes ayant moins de cellules que de colonnes : %1</translation>
    </message>
    <message>
        <source>the missing cells are taken as empty</source>
        <translation>les cellules manquantes sont prises comme vides</translation>
    </message>
    <message>
        <source>%1 column titles are met twice</source>
        <translation>titres de colonnes présents deux fois : %1</translation>
    </message>
    <message>
        <source>the later ones get a number</source>
        <translation>les suivants reçoivent un numéro</translation>
    </message>
    <message>
        <source>%1 cells are marked ns (not significant)</source>
        <translation>cellules marquées ns (non significatif) : %1</translation>
    </message>
    <message>
        <source>%1 cells are marked nd (not available)</source>
        <translation>cellules marquées nd (indisponible) : %1</translation>
    </message>
    <message>
        <source>%1 cells are marked s (statistical secrecy)</source>
        <translation>cellules marquées s (secret statistique) : %1</translation>
    </message>
    <message>
        <source>%1 cells are marked so (not applicable)</source>
        <translation>cellules marquées so (sans objet) : %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lines have no well-formed code in the column %4, for instance &quot;%5&quot;.</source>
        <translation>%1 : %2 lignes sur %3 n’ont pas de code bien formé dans la colonne %4, par exemple « %5 ».</translation>
    </message>
    <message>
        <source>%1 has titles but no lines of figures.</source>
        <translation>%1 a des titres mais aucune ligne de chiffres.</translation>
    </message>
    <message>
        <source>%1 mixes perimeters of 2015 (%2) and of 2024 (%3). Make one file of each.</source>
        <translation>%1 mêle des périmètres de 2015 (%2) et de 2024 (%3). Faites-en deux fichiers.</translation>
    </message>
    <message>
        <source>the year of the outlines is not written in the file</source>
        <translation>l’année des contours n’est pas écrite dans le fichier</translation>
    </message>
    <message>
        <source>taken as %1; give another with the file if you know it</source>
        <translation>prise pour %1 ; donnez-en une autre avec le fichier si vous la connaissez</translation>
    </message>
    <message>
        <source>%1 zones lie outside the territory of this observatory</source>
        <translation>zones hors du territoire de ce fichier de travail : %1</translation>
    </message>
    <message>
        <source>%1 holds no zone of this observatory&apos;s territory.</source>
        <translation>%1 ne contient aucune zone du territoire de ce fichier de travail.</translation>
    </message>
    <message>
        <source>%1 zones were there already, from another file</source>
        <translation>zones déjà là, venues d’un autre fichier : %1</translation>
    </message>
    <message>
        <source>%1: the column %2 is missing. Without it the outlines have no code.</source>
        <translation>%1 : il manque la colonne %2. Sans elle, les contours n’ont pas de code.</translation>
    </message>
    <message>
        <source>%1 names hold an unreadable character</source>
        <translation>noms contenant un caractère illisible : %1</translation>
    </message>
    <message>
        <source>kept as in the file; the codes are good</source>
        <translation>gardés comme dans le fichier ; les codes sont bons</translation>
    </message>
    <message>
        <source>%1 rows repeat a zone, code and outline</source>
        <translation>lignes répétant une zone, code et contour : %1</translation>
    </message>
    <message>
        <source>%1 zones have no outline</source>
        <translation>zones sans contour : %1</translation>
    </message>
    <message>
        <source>their rows are left out</source>
        <translation>leurs lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>%1: rows %2 and %3 both have the code %4 but not the same outline. Correct the file: one zone, one row.</source>
        <translation>%1 : les lignes %2 et %3 ont toutes deux le code %4 mais pas le même contour. Corrigez le fichier : une zone, une ligne.</translation>
    </message>
    <message>
        <source>%1: %2 rows hold several codes (&quot;%3&quot;). These are the outlines of communes with the list of their neighbourhoods, not neighbourhood perimeters. Fetch the perimeters from the ANCT.</source>
        <translation>%1 : des lignes contiennent plusieurs codes (%2, par exemple « %3 »). Ce sont les contours de communes avec la liste de leurs quartiers, pas des périmètres de quartiers. Prenez les périmètres à l’ANCT.</translation>
    </message>
    <message>
        <source>%1 holds points or lines, not outlines.</source>
        <translation>%1 contient des points ou des lignes, pas des contours.</translation>
    </message>
    <message>
        <source>%1 zones are a point or a line</source>
        <translation>zones réduites à un point ou à une ligne : %1</translation>
    </message>
    <message>
        <source>%1 holds no zone with a code and an outline.</source>
        <translation>%1 ne contient aucune zone avec un code et un contour.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 codes are not well formed, for instance %4.</source>
        <translation>%1 : %2 codes sur %3 sont mal formés, par exemple %4.</translation>
    </message>
    <message>
        <source>no .cpg file says how the text is written</source>
        <translation>aucun fichier .cpg ne dit comment le texte est écrit</translation>
    </message>
    <message>
        <source>%1 outlines cross themselves</source>
        <translation>contours qui se croisent eux-mêmes : %1</translation>
    </message>
    <message>
        <source>mended, the original is kept; area in all: %1 ha before, %2 ha after</source>
        <translation>réparés, l’original est gardé ; surface en tout : %1 ha avant, %2 ha après</translation>
    </message>
    <message>
        <source>%1 outlines enclose nothing</source>
        <translation>contours qui n’enferment aucune surface : %1</translation>
    </message>
    <message>
        <source>%1: the outlines lie outside the territory their codes name (%2). The coordinate reference system of the file is probably not the one it states.</source>
        <translation>%1 : les contours sont hors du territoire que nomment leurs codes (%2). Le système de coordonnées du fichier n’est sans doute pas celui qu’il annonce.</translation>
    </message>
    <message>
        <source>%1 outlines lie outside the territory their code names</source>
        <translation>contours hors du territoire que nomme leur code : %1</translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation>gardés tels quels</translation>
    </message>
    <message>
        <source>%1: the coordinates are not degrees, and the file does not say what else they are. Ask the producer for the file with its coordinate reference system.</source>
        <translation>%1 : les coordonnées ne sont pas des degrés, et le fichier ne dit pas ce qu’elles sont. Demandez au producteur le fichier avec son système de coordonnées.</translation>
    </message>
    <message>
        <source>the method “%1” is not in this version; there are published and area</source>
        <translation>la méthode « %1 » n’est pas dans cette version ; il y a published et area</translation>
    </message>
    <message>
        <source>summed from published IRIS (%1)</source>
        <translation>somme des IRIS publiés (%1)</translation>
    </message>
    <message>
        <source>published (%1)</source>
        <translation>publié (%1)</translation>
    </message>
    <message>
        <source>not published for this area</source>
        <translation>non publié pour ce périmètre</translation>
    </message>
    <message>
        <source>no IRIS outlines are loaded: import Contours…IRIS</source>
        <translation>aucun contour d’IRIS n’est chargé : importez Contours…IRIS</translation>
    </message>
    <message>
        <source>no loaded table gives it by IRIS</source>
        <translation>aucun tableau chargé ne le donne par IRIS</translation>
    </message>
    <message>
        <source>such a figure cannot be combined over several zones</source>
        <translation>un tel chiffre ne se combine pas sur plusieurs zones</translation>
    </message>
    <message>
        <source>it lies in a commune that is not cut into IRIS, whose figures say nothing of a part of it; the commune has its own</source>
        <translation>il est dans une commune non découpée en IRIS, dont les chiffres ne disent rien d’une de ses parties ; la commune a les siens</translation>
    </message>
    <message>
        <source>no loaded IRIS lies under it: import the outlines of its department</source>
        <translation>aucun IRIS chargé ne se trouve dessous : importez les contours de son département</translation>
    </message>
    <message>
        <source>data cover only %1 % of it; 70 % are needed</source>
        <translation>les données n’en couvrent que %1 %, il en faut 70 %</translation>
    </message>
    <message>
        <source>estimate by area, indicative: about half too low, not for print</source>
        <translation>estimation à la surface, indicative : trop basse d’environ moitié, à ne pas imprimer</translation>
    </message>
    <message>
        <source>estimate by area, indicative: not for print</source>
        <translation>estimation à la surface, indicative : à ne pas imprimer</translation>
    </message>
    <message>
        <source>nobody counts in the denominator there</source>
        <translation>le dénominateur y est nul</translation>
    </message>
    <message>
        <source>estimate by area, indicative</source>
        <translation>estimation à la surface, indicative</translation>
    </message>
    <message>
        <source>there is no indicator “%1”; a column of a loaded table is written FAMILY:COLUMN</source>
        <translation>il n’y a pas d’indicateur « %1 » ; une colonne d’un tableau chargé s’écrit FAMILLE:COLONNE</translation>
    </message>
    <message>
        <source>there is no indicator “%1”; near it: %2</source>
        <translation>il n’y a pas d’indicateur « %1 » ; de nom proche : %2</translation>
    </message>
    <message>
        <source>no loaded table has “%1”; the loaded families are: %2</source>
        <translation>aucun tableau chargé n’a « %1 » ; familles chargées : %2</translation>
    </message>
    <message>
        <source>%1 is not in what is loaded; it comes with these families of tables: %2</source>
        <translation>%1 n’est pas dans ce qui est chargé ; il vient avec ces familles de tableaux : %2</translation>
    </message>
    <message>
        <source>%1 does not exist for %2; it exists for: %3</source>
        <translation>%1 n’existe pas pour %2 ; il existe pour : %3</translation>
    </message>
    <message>
        <source>“%1” is not a target: write KIND[@VINTAGE][:CODE,…], for instance qpv@2015:QP034005, commune:34172 or qpv; kinds are iris, qpv, commune, departement and epci</source>
        <translation>« %1 » n’est pas une cible : écrivez NIVEAU[@MILLÉSIME][:CODE,…], par exemple qpv@2015:QP034005, commune:34172 ou qpv ; les niveaux sont iris, qpv, commune, departement et epci</translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation>il n’y a pas de %1 dans %2</translation>
    </message>
    <message>
        <source>there is no %1 in %2; near it: %3</source>
        <translation>il n’y a pas de %1 dans %2 ; codes proches : %3</translation>
    </message>
    <message>
        <source>no outlines are loaded for %1: import the file of these outlines first</source>
        <translation>aucun contour n’est chargé pour %1 : importez d’abord le fichier de ces contours</translation>
    </message>
    <message>
        <source>no outlines are loaded for %1; there are %2: import the file of these outlines or choose one of them</source>
        <translation>aucun contour n’est chargé pour %1 ; il y a %2 : importez le fichier de ces contours ou choisissez parmi ceux-ci</translation>
    </message>
    <message>
        <source>a buffer is a distance in metres from 0 up, not %1</source>
        <translation>la distance d’un périmètre élargi est en mètres, à partir de 0, et non %1</translation>
    </message>
    <message>
        <source>a ring needs a buffer: say how many metres wide it is</source>
        <translation>une couronne a besoin d’une largeur : donnez-la en mètres</translation>
    </message>
    <message>
        <source>Adherents and supported sites</source>
        <translation>Adhérents et sites accompagnés</translation>
    </message>
    <message>
        <source>Priority neighbourhoods of the %1 generation</source>
        <translation>Quartiers prioritaires, génération %1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>There is no %1 %2 in this file. Check the code, or import outlines that hold it.</source>
        <translation>Il n’y a pas de %1 %2 dans ce fichier. Vérifiez le code, ou importez des contours qui le contiennent.</translation>
    </message>
    <message>
        <source>No outlines of %1 for %2 are in this file. Import them, or ask for another year.</source>
        <translation>Les contours de %1 pour %2 ne sont pas dans ce fichier. Importez-les, ou demandez une autre année.</translation>
    </message>
    <message>
        <source>No outlines of %1 are in this file yet: import them first.</source>
        <translation>Les contours de %1 ne sont pas encore dans ce fichier : importez-les d’abord.</translation>
    </message>
    <message>
        <source>commune: summed over its IRIS (%1)</source>
        <translation>commune : somme de ses IRIS (%1)</translation>
    </message>
    <message>
        <source>commune: %1</source>
        <translation>commune : %1</translation>
    </message>
    <message>
        <source>outside the neighbourhoods: %1 − %2</source>
        <translation>hors QPV : %1 − %2</translation>
    </message>
    <message>
        <source>outside the neighbourhoods: the commune less its one neighbourhood</source>
        <translation>hors QPV : la commune moins son seul quartier</translation>
    </message>
    <message>
        <source>outside the neighbourhoods: the commune less its %1 neighbourhoods</source>
        <translation>hors QPV : la commune moins ses %1 quartiers</translation>
    </message>
    <message>
        <source>%1 by neighbourhood, %2</source>
        <translation>%1 par quartier, %2</translation>
    </message>
    <message>
        <source>%1 · published (%2) · n = %3</source>
        <translation>%1 · publié (%2) · n = %3</translation>
    </message>
    <message>
        <source>%1 is not the code of a neighbourhood, such as QP034005 or QN03401M.</source>
        <translation>%1 n’est pas le code d’un quartier, comme QP034005 ou QN03401M.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 does not exist. Create it or choose another one.</source>
        <translation>%1 ne peut pas être écrit : le dossier %2 n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder or the file is read-only. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit : le dossier ou le fichier est en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full or no longer there. Nothing was changed.</source>
        <translation>%1 ne peut pas être écrit : le disque est plein ou n’est plus là. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1: a map is written as .png, .pdf or .svg.</source>
        <translation>%1 : une carte s’enregistre en .png, .pdf ou .svg.</translation>
    </message>
    <message>
        <source>%1 cannot be made: the image is too large for the memory of this machine.</source>
        <translation>%1 ne peut pas être fait : l’image est trop grande pour la mémoire de cette machine.</translation>
    </message>
    <message>
        <source>Large zones stand out in a count coloured by area: prefer the rate. The value of an IRIS is not that of the neighbourhood it touches.</source>
        <translation>Les grandes zones ressortent dans un effectif colorié par zone : préférez le taux. La valeur d’un IRIS n’est pas celle du quartier qu’il touche.</translation>
    </message>
    <message>
        <source>Large zones stand out in a count coloured by area: prefer the rate.</source>
        <translation>Les grandes zones ressortent dans un effectif colorié par zone : préférez le taux.</translation>
    </message>
    <message>
        <source>%1 Large zones stand out in a count coloured by area: prefer the rate. The value of an IRIS is not that of the neighbourhood it touches.</source>
        <translation>%1 Les grandes zones ressortent dans un effectif colorié par zone : préférez le taux. La valeur d’un IRIS n’est pas celle du quartier qu’il touche.</translation>
    </message>
    <message>
        <source>%1 Large zones stand out in a count coloured by area: prefer the rate.</source>
        <translation>%1 Les grandes zones ressortent dans un effectif colorié par zone : préférez le taux.</translation>
    </message>
    <message>
        <source>%1 The value of an IRIS is not that of the neighbourhood it touches.</source>
        <translation>%1 La valeur d’un IRIS n’est pas celle du quartier qu’il touche.</translation>
    </message>
    <message>
        <source>%1: published (%2)</source>
        <translation>%1 : publié (%2)</translation>
    </message>
    <message>
        <source>%1 in the zone it lies in</source>
        <translation>%1 dans la zone où il se trouve</translation>
    </message>
    <message>
        <source>Estimated rates are drawn to the mean of their IRIS: gaps are probably understated.</source>
        <translation>Les taux estimés sont tirés vers la moyenne de leurs IRIS : les écarts sont probablement sous-estimés.</translation>
    </message>
    <message>
        <source>commune: summed over %1 of its %2 IRIS (%3)</source>
        <translation>commune : somme de %1 de ses %2 IRIS (%3)</translation>
    </message>
    <message>
        <source>%1: not a file that is known here, left out</source>
        <translation>%1 : contenu inconnu ici, laissé de côté</translation>
    </message>
    <message>
        <source>%1: %2, 1 row</source>
        <translation>%1 : %2, 1 ligne</translation>
    </message>
    <message>
        <source>%1: %2, %3 files, %4 rows</source>
        <translation>%1 : %2, %3 fichiers, %4 lignes</translation>
    </message>
    <message>
        <source>of which estimated</source>
        <translation>dont estimés</translation>
    </message>
    <message>
        <source>%1 is damaged: reading stops at outline %2. Fetch it again from the producer&apos;s site.</source>
        <translation>%1 est abîmé : la lecture s’arrête au contour %2. Reprenez-le depuis le site du producteur.</translation>
    </message>
    <message>
        <source>a spreadsheet workbook. Save the sheet as CSV (UTF-8), then drop that file.</source>
        <translation>un classeur de tableur. Enregistrez la feuille en CSV (UTF-8), puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>%1 lines have no name</source>
        <translation>lignes sans nom : %1</translation>
    </message>
    <message>
        <source>“%1” could be of several families: %2</source>
        <translation>« %1 » peut venir de plusieurs familles : %2</translation>
    </message>
    <message>
        <source>%1: generation %2</source>
        <translation>%1 : génération %2</translation>
    </message>
</context>
<context>
    <name>PortraitTable</name>
    <message>
        <source>No published figure is loaded for this neighbourhood.</source>
        <translation>Aucun chiffre publié n’est chargé pour ce quartier.</translation>
    </message>
    <message>
        <source>The published figures are those of the perimeters of %1. The outline of %2 is different: they are not carried over.</source>
        <translation>Les chiffres publiés valent pour les périmètres %1. Le contour %2 est différent : ils ne sont pas repris.</translation>
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
        <translation>Les fichiers donnent ces chiffres par IRIS, pas pour ce périmètre. Chaque IRIS a été partagé selon la part de sa surface qui est dans le périmètre, et les parts ont été additionnées. Un taux est refait à partir de ses deux termes estimés. Les habitants ne sont pas répartis également dans un IRIS : lisez ces chiffres comme des indications.</translation>
    </message>
    <message>
        <source>The files give these figures by IRIS, not for this perimeter. The IRIS it touches were shared, then adjusted to a count published for the neighbourhood itself.</source>
        <translation>Les fichiers donnent ces chiffres par IRIS, pas pour ce périmètre. Les IRIS qu’il touche ont été partagés, puis calés sur un effectif publié pour le quartier lui-même.</translation>
    </message>
    <message>
        <source>Each IRIS was shared by its people of the 200 m grid.</source>
        <translation>Chaque IRIS a été partagé selon ses habitants du carroyage de 200 m.</translation>
    </message>
    <message>
        <source>Each IRIS was shared by its addresses or dwellings.</source>
        <translation>Chaque IRIS a été partagé selon ses adresses ou ses logements.</translation>
    </message>
    <message>
        <source>This figure is published for this very perimeter.</source>
        <translation>Ce chiffre est publié pour ce périmètre même.</translation>
    </message>
    <message>
        <source>Data covering %1 of the perimeter or more.</source>
        <translation>Données couvrant %1 du périmètre ou plus.</translation>
    </message>
    <message>
        <source>Margin not measured: nothing published to compare with.</source>
        <translation>Marge non mesurée : rien de publié à quoi comparer.</translation>
    </message>
    <message>
        <source>%1: observed margin (9 times in 10) %2 to %3.</source>
        <translation>%1 : marge constatée (9 fois sur 10) de %2 à %3.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 in the IRIS it meets.</source>
        <translation>%1 : de %2 à %3 dans les IRIS rencontrés.</translation>
    </message>
    <message>
        <source>%1: probably understated, drawn to the mean of its IRIS.</source>
        <translation>%1 : probablement sous-estimé, tiré vers la moyenne de ses IRIS.</translation>
    </message>
    <message>
        <source>%1 figure cannot be estimated</source>
        <translation>%1 chiffre non estimable</translation>
    </message>
    <message>
        <source>%1 figures cannot be estimated</source>
        <translation>%1 chiffres non estimables</translation>
    </message>
</context>
<context>
    <name>app::EmptyState</name>
    <message>
        <source>No data yet. Drop the files of INSEE, IGN or ANCT here, or open the demonstration.</source>
        <translation>Aucune donnée pour l’instant. Déposez ici les fichiers de l’INSEE, de l’IGN ou de l’ANCT, ou ouvrez la démonstration.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Open an observatory…</source>
        <translation>Ouvrir un fichier de travail…</translation>
    </message>
</context>
<context>
    <name>app::EstimateBox</name>
    <message>
        <source>How was this figure obtained?</source>
        <translation>Comment ce chiffre est obtenu ?</translation>
    </message>
    <message>
        <source>How were these figures obtained?</source>
        <translation>Comment ces chiffres sont obtenus ?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>app::ExportDialog</name>
    <message>
        <source>Make a page — Lisière</source>
        <translation>Faire une page — Lisière</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositive 16:9</translation>
    </message>
    <message>
        <source>Title: what the map shows, in one sentence</source>
        <translation>Titre : ce que montre la carte, en une phrase</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Organisation, at the right of the footer</source>
        <translation>Organisme, à droite du pied de page</translation>
    </message>
    <message>
        <source>With the chart of the neighbourhoods</source>
        <translation>Avec le graphique des quartiers</translation>
    </message>
    <message>
        <source>Frame what the window shows</source>
        <translation>Cadrer comme dans la fenêtre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation>Enregistrer la page…</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>Dessin de la page</translation>
    </message>
    <message>
        <source>Writing the page…</source>
        <translation>Enregistrement de la page…</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Enregistrement de la page</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>app::FindingModel</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 IRIS</source>
        <translation>%1 IRIS</translation>
    </message>
    <message>
        <source>%1 neighbourhoods</source>
        <translation>%1 quartiers</translation>
    </message>
    <message>
        <source>%1 communes</source>
        <translation>%1 communes</translation>
    </message>
    <message>
        <source>%1 departments</source>
        <translation>%1 départements</translation>
    </message>
    <message>
        <source>%1 EPCI</source>
        <translation>%1 EPCI</translation>
    </message>
    <message>
        <source>longitude and latitude</source>
        <translation>longitude et latitude</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>données %1</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>génération %1</translation>
    </message>
    <message>
        <source>geography of %1</source>
        <translation>géographie %1</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 colonne</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Rien : il est laissé de côté</translation>
    </message>
    <message>
        <source>Nothing: another layer of the file is used</source>
        <translation>Rien : une autre couche du fichier est prise</translation>
    </message>
    <message>
        <source>Add the outlines</source>
        <translation>Ajouter les contours</translation>
    </message>
    <message>
        <source>Add the table as published</source>
        <translation>Ajouter le tableau tel que publié</translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation>Ajouter au réseau</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Add data — Lisière</source>
        <translation>Ajouter des données — Lisière</translation>
    </message>
    <message>
        <source>Files and what was found in them</source>
        <translation>Fichiers et ce qui y a été trouvé</translation>
    </message>
    <message>
        <source>Open the map when it is done</source>
        <translation>Ouvrir la carte à la fin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Add other files…</source>
        <translation>Ajouter d’autres fichiers…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 reconnu</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <comment>several</comment>
        <translation>%1 reconnus</translation>
    </message>
    <message>
        <source>the observatory</source>
        <translation>le fichier de travail</translation>
    </message>
    <message>
        <source>Nothing has been written into %1 yet. Check, then add.</source>
        <translation>Rien n’est encore écrit dans %1. Vérifiez, puis ajoutez.</translation>
    </message>
    <message>
        <source>Add the recognised file</source>
        <translation>Ajouter le fichier reconnu</translation>
    </message>
    <message>
        <source>Add the %1 recognised files</source>
        <translation>Ajouter les %1 fichiers reconnus</translation>
    </message>
    <message>
        <source>observatory</source>
        <translation>fichier de travail</translation>
    </message>
    <message>
        <source>Adding the files…</source>
        <translation>Ajout des fichiers…</translation>
    </message>
    <message>
        <source>Adding the files</source>
        <translation>Ajout des fichiers</translation>
    </message>
    <message>
        <source>Some files could not be added</source>
        <translation>Certains fichiers n’ont pas pu être ajoutés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopped. The files added before are whole and stay; add again to go on.</source>
        <translation>Arrêté. Les fichiers ajoutés avant sont entiers et restent&#x202f;; ajoutez de nouveau pour continuer.</translation>
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
    <name>app::MainWindow</name>
    <message>
        <source>Lisière</source>
        <translation>Lisière</translation>
    </message>
    <message>
        <source>%1 — Lisière</source>
        <translation>%1 — Lisière</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources : %1</translation>
    </message>
    <message>
        <source>Scale 1:%1</source>
        <translation>Échelle 1:%1</translation>
    </message>
    <message>
        <source>QPV generation %1</source>
        <translation>génération QPV %1</translation>
    </message>
    <message>
        <source>the value of an IRIS is not that of the neighbourhood</source>
        <translation>la valeur d’un IRIS n’est pas celle du quartier</translation>
    </message>
    <message>
        <source>fictional shapes and figures</source>
        <translation>contours et chiffres fictifs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>About Lisière</source>
        <translation>À propos de Lisière</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Add data…</source>
        <translation>&amp;Ajouter des données…</translation>
    </message>
    <message>
        <source>&amp;Export the page…</source>
        <translation>&amp;Exporter la page…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Annuler :</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rétablir :</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Show the whole territory</source>
        <translation>Montrer tout le territoire</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>observatory</source>
        <translation>fichier de travail</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Fabrication de la démonstration</translation>
    </message>
    <message>
        <source>This file can only be read. To add data, save a copy of it where you may write, and open the copy.</source>
        <translation>Ce fichier ne peut être que lu. Pour ajouter des données, enregistrez-en une copie là où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>1 file added</source>
        <translation>1 fichier ajouté</translation>
    </message>
    <message>
        <source>%1 files added</source>
        <translation>%1 fichiers ajoutés</translation>
    </message>
    <message>
        <source>There is no map to make a page of yet. Add data first.</source>
        <translation>Il n’y a pas encore de carte dont faire une page. Ajoutez d’abord des données.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Lisière %1&lt;/b&gt;&lt;br&gt;A desktop observatory for priority neighbourhoods.</source>
        <translation>&lt;b&gt;Lisière %1&lt;/b&gt;&lt;br&gt;Observatoire de bureau des quartiers prioritaires.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.&lt;br&gt;&lt;br&gt;Made with Qt (LGPL 3), QCustomPlot (GPL 3), GDAL (MIT), GEOS (LGPL 2.1), PROJ (MIT), SpatiaLite (MPL 1.1), SQLite (public domain). Font: Inter, cut down (SIL OFL 1.1). Icons: Breeze (LGPL 3).&lt;br&gt;&lt;br&gt;The data keep the licences of their producers; each page names them.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;br&gt;&lt;br&gt;Fait avec Qt (LGPL 3), QCustomPlot (GPL 3), GDAL (MIT), GEOS (LGPL 2.1), PROJ (MIT), SpatiaLite (MPL 1.1), SQLite (domaine public). Police : Inter, réduite (SIL OFL 1.1). Icônes : Breeze (LGPL 3).&lt;br&gt;&lt;br&gt;Les données gardent les licences de leurs producteurs ; chaque page les nomme.</translation>
    </message>
    <message>
        <source>Layers and legend</source>
        <translation>Couches et légende</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>&amp;Data of the file…</source>
        <translation>&amp;Données du fichier…</translation>
    </message>
    <message>
        <source>No file is open yet.</source>
        <translation>Aucun fichier n’est encore ouvert.</translation>
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
    <name>app::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>app::NeighbourhoodModel</name>
    <message>
        <source>Neighbourhood
QPV generation %1</source>
        <translation>Quartier
génération QPV %1</translation>
    </message>
    <message>
        <source>Code
</source>
        <translation>Code
</translation>
    </message>
</context>
<context>
    <name>app::PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
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
        <translation>Sélectionnez un quartier sur la carte ou dans le tableau.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Copy the portrait</source>
        <translation>Copier le portrait</translation>
    </message>
    <message>
        <source>Figures of the neighbourhood</source>
        <translation>Chiffres du quartier</translation>
    </message>
    <message>
        <source>The distance is 0 m</source>
        <translation>La distance est de 0 m</translation>
    </message>
    <message>
        <source>QPV generation %1</source>
        <translation>génération QPV %1</translation>
    </message>
    <message>
        <source>The portrait is in the clipboard.</source>
        <translation>Le portrait est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>app::PortraitTable</name>
    <message>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune
outside QPV</source>
        <translation>Commune
hors QPV</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>Reference of %1: not loaded. Add data</source>
        <translation>Référence de %1 : non chargée. Ajouter des données</translation>
    </message>
    <message>
        <source>Figures of the commune: not loaded</source>
        <translation>Chiffres de la commune : non chargés</translation>
    </message>
    <message>
        <source>Figures of the commune: not loaded. Add data</source>
        <translation>Chiffres de la commune : non chargés. Ajouter des données</translation>
    </message>
    <message>
        <source>See %1 more</source>
        <translation>Voir %1 de plus</translation>
    </message>
</context>
<context>
    <name>app::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Annuler ce qui est en cours</translation>
    </message>
</context>
<context>
    <name>app::SourceModel</name>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>app::SourcesDialog</name>
    <message>
        <source>Fictional data, made for the demonstration.</source>
        <translation>Données fictives, faites pour la démonstration.</translation>
    </message>
    <message>
        <source>Added on %1, SHA-256 %2…</source>
        <translation>Ajouté le %1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>Data of the file — Lisière</source>
        <translation>Données du fichier — Lisière</translation>
    </message>
    <message>
        <source>Data sets of the file</source>
        <translation>Jeux de données du fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take out of the file</source>
        <translation>Retirer du fichier</translation>
    </message>
    <message>
        <source>Select a data set to see where it comes from.</source>
        <translation>Sélectionnez un jeu de données pour voir d’où il vient.</translation>
    </message>
    <message>
        <source>Press again to take out “%1”</source>
        <translation>Appuyez encore pour retirer « %1 »</translation>
    </message>
    <message>
        <source>Taking out a data set</source>
        <translation>Retrait d’un jeu de données</translation>
    </message>
</context>
<context>
    <name>app::TablePanel</name>
    <message>
        <source>Fold the table</source>
        <translation>Replier le tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Neighbourhoods of the territory</source>
        <translation>Quartiers du territoire</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Ouvrir le tableau</translation>
    </message>
    <message>
        <source>%1 neighbourhood</source>
        <translation>%1 quartier</translation>
    </message>
    <message>
        <source>%1 neighbourhoods</source>
        <translation>%1 quartiers</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>1 sélectionné</translation>
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
        <translation>valeur imputée</translation>
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
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 montrés</translation>
    </message>
    <message>
        <source>Fictional data: shapes and figures</source>
        <translation>Données fictives : contours et chiffres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Sources : %1.</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation>Réalisation : %1.</translation>
    </message>
    <message>
        <source>Projection %1.</source>
        <translation>Projection %1.</translation>
    </message>
    <message>
        <source>Shapes and figures are fictional.</source>
        <translation>Contours et chiffres fictifs.</translation>
    </message>
    <message>
        <source>Outlines simplified for display, without legal value.</source>
        <translation>Contours simplifiés pour l’affichage, sans valeur d’attestation.</translation>
    </message>
</context>
</TS>
