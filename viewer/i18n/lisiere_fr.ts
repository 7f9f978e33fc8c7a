<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Clipboard</name>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>%1 is at least:</source>
        <translation>%1, au moins&#x202f;:</translation>
    </message>
    <message>
        <source>%1 is at most:</source>
        <translation>%1, au plus&#x202f;:</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>At least…</source>
        <translation>Au moins…</translation>
    </message>
    <message>
        <source>At most…</source>
        <translation>Au plus…</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Sans valeur</translation>
    </message>
    <message>
        <source>Sort in ascending order</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort in descending order</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>Take these filters off</source>
        <translation>Retirer ces filtres</translation>
    </message>
</context>
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
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>the coordinate reference system %1 is not known; give its EPSG code, for instance 2154 for Lambert-93</source>
        <translation>le système de coordonnées %1 n’est pas connu&#x202f;; donnez son code EPSG, par exemple 2154 pour le Lambert-93</translation>
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
        <translation>le contour est abîmé&#x202f;: ses octets ne sont pas ceux d’un polygone</translation>
    </message>
    <message>
        <source>the outline cannot be computed: %1</source>
        <translation>le contour ne peut pas être calculé&#x202f;: %1</translation>
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
        <translation>%1, ligne %2&#x202f;: ce n’est pas une liste de palettes</translation>
    </message>
    <message>
        <source>the mosaic of the demonstration cannot be made</source>
        <translation>la mosaïque de la démonstration ne peut pas être construite</translation>
    </message>
    <message>
        <source>zones in EPSG:%1 cannot be laid over zones in EPSG:%2: an observatory holds one territory</source>
        <translation>des zones en EPSG:%1 ne peuvent pas être croisées avec des zones en EPSG:%2&#x202f;: un fichier de travail porte sur un seul territoire</translation>
    </message>
    <message>
        <source>the trigger “%1” on the table “%2” is not of this program</source>
        <translation>le déclencheur «&#x202f;%1&#x202f;» de la table «&#x202f;%2&#x202f;» n’est pas de ce programme</translation>
    </message>
    <message>
        <source>the view “%1” is not of this program</source>
        <translation>la vue «&#x202f;%1&#x202f;» n’est pas de ce programme</translation>
    </message>
    <message>
        <source>the index “%1” computes something</source>
        <translation>l’index «&#x202f;%1&#x202f;» exécute un calcul</translation>
    </message>
    <message>
        <source>the virtual table “%1” is not of this program</source>
        <translation>la table virtuelle «&#x202f;%1&#x202f;» n’est pas de ce programme</translation>
    </message>
    <message>
        <source>the table “%1” computes something when it is written</source>
        <translation>la table «&#x202f;%1&#x202f;» exécute un calcul à l’écriture</translation>
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
        <translation>%1 n’est pas un fichier de travail&#x202f;: ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>%1 stops before its end: %2 bytes of %3 are there; copy it again or restore a backup</source>
        <translation>%1 s’arrête avant la fin&#x202f;: il en reste %2 octets sur %3&#x202f;; recopiez-le ou reprenez une sauvegarde</translation>
    </message>
    <message>
        <source>%1 is being written by another program; wait until it has finished, or close it there</source>
        <translation>%1 est en cours d’écriture par un autre programme&#x202f;; attendez qu’il ait fini, ou fermez-le là-bas</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full; it was left as it was: free some space and try again</source>
        <translation>le disque de %1 est plein&#x202f;; le fichier est resté tel qu’il était&#x202f;: libérez de la place et recommencez</translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk or the network does not answer</source>
        <translation>%1 ne peut pas être lu&#x202f;: le disque ou le réseau ne répond pas</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full or does not answer; it was left as it was</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le disque est plein ou ne répond pas&#x202f;; le fichier est resté tel qu’il était</translation>
    </message>
    <message>
        <source>%1 can only be read: check the rights on it and on its folder</source>
        <translation>%1 ne peut être que lu&#x202f;: vérifiez les droits sur ce fichier et sur son dossier</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check the rights on it and on its folder</source>
        <translation>%1 ne peut pas être ouvert&#x202f;: vérifiez les droits sur ce fichier et sur son dossier</translation>
    </message>
    <message>
        <source>%1 is damaged: restore a backup</source>
        <translation>%1 est abîmé&#x202f;: reprenez une sauvegarde</translation>
    </message>
    <message>
        <source>%1: the database refused what was asked of it (%2)</source>
        <translation>%1&#x202f;: la base de données a refusé l’opération (%2)</translation>
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
        <translation>«&#x202f;%1&#x202f;» ne peut pas nommer une table ou une colonne</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full or does not answer</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le disque est plein ou ne répond pas</translation>
    </message>
    <message>
        <source>%1: a spatial table could not be made (%2)</source>
        <translation>%1&#x202f;: une table géographique n’a pas pu être créée (%2)</translation>
    </message>
    <message>
        <source>SpatiaLite does not know the coordinate system EPSG:%1</source>
        <translation>SpatiaLite ne connaît pas le système de coordonnées EPSG:%1</translation>
    </message>
    <message>
        <source>%1: the archive stops before its end: the download was probably interrupted. Fetch it again from the producer&apos;s site.</source>
        <translation>%1&#x202f;: l’archive s’arrête avant la fin&#x202f;: téléchargement sans doute interrompu. Reprenez-la depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1: the archive is damaged and cannot be read. Fetch it again from the producer&apos;s site.</source>
        <translation>%1&#x202f;: l’archive est abîmée et ne peut pas être lue. Reprenez-la depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a data file would: it was not opened. If you trust it, unpack it yourself and drop the files.</source>
        <translation>%1 se décompresse en bien plus qu’un fichier de données&#x202f;: il n’a pas été ouvert. Si vous en connaissez la provenance, décompressez-le vous-même et déposez les fichiers.</translation>
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
        <translation>Aucun dossier temporaire ne peut être créé dans %1. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: no room left in %2.</source>
        <translation>%1 ne peut pas être décompressé&#x202f;: il n’y a plus de place dans %2.</translation>
    </message>
    <message>
        <source>%1 is a part of a shapefile, and %2 is not beside it. Drop the .shp with all its parts.</source>
        <translation>%1 est une partie d’un shapefile, et %2 n’est pas à côté. Déposez le .shp avec toutes ses parties.</translation>
    </message>
    <message>
        <source>line %1: a quotation mark opens a cell and never closes. Add the closing mark, or take the opening one away.</source>
        <translation>ligne %1&#x202f;: un guillemet ouvre une cellule et ne se referme pas. Ajoutez le guillemet fermant, ou retirez celui qui ouvre.</translation>
    </message>
    <message>
        <source>%1 is not a text table: it holds binary data.</source>
        <translation>%1 n’est pas un tableau en texte&#x202f;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>%1: the first line is separated by &quot;%2&quot; and the others by &quot;%3&quot;. Save the table again with one separator, then drop that file.</source>
        <translation>%1&#x202f;: la première ligne est séparée par «&#x202f;%2&#x202f;» et les autres par «&#x202f;%3&#x202f;». Enregistrez le tableau avec un seul séparateur, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>%1 has no line of column titles.</source>
        <translation>%1 n’a pas de ligne de titres de colonnes.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 cells where the titles name %4 columns. A &quot;%5&quot; inside a cell needs quotation marks around that cell.</source>
        <translation>%1, ligne %2&#x202f;: %3 cellules pour %4 titres de colonnes. Un «&#x202f;%5&#x202f;» dans une cellule demande des guillemets autour de cette cellule.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1” should be a table</source>
        <translation>«&#x202f;%1&#x202f;» devrait être un tableau</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>clé inconnue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>“%1” is missing in the language “%2”</source>
        <translation>«&#x202f;%1&#x202f;» manque dans la langue «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” should be a year</source>
        <translation>«&#x202f;%1&#x202f;» devrait être une année</translation>
    </message>
    <message>
        <source>unknown universe “%1”</source>
        <translation>univers inconnu «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” should be a list of columns</source>
        <translation>«&#x202f;%1&#x202f;» devrait être une liste de colonnes</translation>
    </message>
    <message>
        <source>the column “%1” is listed twice</source>
        <translation>la colonne «&#x202f;%1&#x202f;» est citée deux fois</translation>
    </message>
    <message>
        <source>the tables “%1” have no column “%2”</source>
        <translation>les tables «&#x202f;%1&#x202f;» n’ont pas de colonne «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>the column “%1” counts “%2”, the indicator is about “%3”</source>
        <translation>la colonne «&#x202f;%1&#x202f;» compte «&#x202f;%2&#x202f;», l’indicateur porte sur «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>the column “%1” mixes the main (P) and the supplementary (C) exploitation</source>
        <translation>la colonne «&#x202f;%1&#x202f;» mêle l’exploitation principale (P) et l’exploitation complémentaire (C)</translation>
    </message>
    <message>
        <source>unknown family of tables “%1”</source>
        <translation>famille de tables inconnue «&#x202f;%1&#x202f;»</translation>
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
        <translation>«&#x202f;scale&#x202f;» devrait être supérieur à zéro</translation>
    </message>
    <message>
        <source>two formulas of the family “%1” are for the same years</source>
        <translation>deux formules de la famille «&#x202f;%1&#x202f;» portent sur les mêmes années</translation>
    </message>
    <message>
        <source>unknown direction “%1”</source>
        <translation>sens inconnu «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>unknown nature “%1”</source>
        <translation>nature inconnue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>unknown unit “%1”</source>
        <translation>unité inconnue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“decimals” should be from 0 to 6</source>
        <translation>«&#x202f;decimals&#x202f;» devrait aller de 0 à 6</translation>
    </message>
    <message>
        <source>unknown theme “%1”</source>
        <translation>thème inconnu «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, line %2: this is not well-formed TOML</source>
        <translation>%1, ligne %2&#x202f;: ce n’est pas du TOML bien formé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>under €%1</source>
        <translation>moins de %1&#x202f;€</translation>
    </message>
    <message>
        <source>€%1 to €%2</source>
        <translation>%1 à %2&#x202f;€</translation>
    </message>
    <message>
        <source>€%1 and more</source>
        <translation>%1&#x202f;€ et plus</translation>
    </message>
    <message>
        <source>€%1</source>
        <translation>%1&#x202f;€</translation>
    </message>
    <message>
        <source>under %1%</source>
        <translation>moins de %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 to %2%</source>
        <translation>%1 à %2&#x202f;%</translation>
    </message>
    <message>
        <source>%1% and more</source>
        <translation>%1&#x202f;% et plus</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
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
        <translation>non diffusé&#x202f;: non significatif (ns)</translation>
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
        <translation>Par quartier, %1, %2 · quartiers&#x202f;: %3</translation>
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
        <translation>Par commune, %1, %2 · communes&#x202f;: %3</translation>
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
        <translation>Par département, %1, %2 · départements&#x202f;: %3</translation>
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
        <translation>Par intercommunalité, %1, %2 · intercommunalités&#x202f;: %3</translation>
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
        <translation>Carte enregistrée&#x202f;: %1 n’est pas ce qu’il devrait être (%2). La carte n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Saved map: %1 is missing. The map was not opened.</source>
        <translation>Carte enregistrée&#x202f;: %1 manque. La carte n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Saved map: not JSON from byte %1 on. The map was not opened.</source>
        <translation>Carte enregistrée&#x202f;: le texte est illisible à partir de l’octet %1. La carte n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>This map was saved by a newer version of Lisière (map version %1, this program reads up to %2). Update the program to open it.</source>
        <translation>Cette carte a été enregistrée par une version plus récente de Lisière (carte de version %1, ce programme lit jusqu’à %2). Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This could not be finished. Nothing was changed; try again, or start the program anew.</source>
        <translation>L’opération n’a pas pu être menée à bout. Rien n’a été changé&#x202f;; recommencez, ou relancez le programme.</translation>
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
        <translation>Donne aussi une empreinte&#x202f;: même contenu, même empreinte</translation>
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
        <translation>Utilisation&#x202f;</translation>
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
        <translation>Arguments&#x202f;</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options&#x202f;</translation>
    </message>
    <message>
        <source>%1 is not expected here; --help shows what is</source>
        <translation>%1 n’est pas attendu ici&#x202f;; --help montre ce qui l’est</translation>
    </message>
    <message>
        <source>%1 is not a command; the commands are %2</source>
        <translation>%1 n’est pas une commande&#x202f;; les commandes sont %2</translation>
    </message>
    <message>
        <source>%1 needs a value; --help shows which</source>
        <translation>%1 demande une valeur&#x202f;; --help montre laquelle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes&#x202f;</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#x202f;:</translation>
    </message>
    <message>
        <source>Lisière, observatory of priority neighbourhoods: from official files to a printed map.</source>
        <translation>Lisière, observatoire des quartiers prioritaires&#x202f;: des fichiers officiels à la carte imprimée.</translation>
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
        <translation>il manque une commande&#x202f;; lisiere --help en donne la liste</translation>
    </message>
    <message>
        <source>there is no language %1; there are fr and en</source>
        <translation>il n’y a pas de langue %1&#x202f;; il y a fr et en</translation>
    </message>
    <message>
        <source>%1 is missing; --help shows how the command is written</source>
        <translation>il manque %1&#x202f;; --help montre comment la commande s’écrit</translation>
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
        <translation>%1 prend un niveau, comme iris ou commune@2018, sans code&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: outlines of %2, the latest in the observatory</source>
        <translation>%1&#x202f;: contours de %2, les derniers du fichier de travail</translation>
    </message>
    <message>
        <source>%1 cannot be written: check the folder, its permissions and the free space</source>
        <translation>%1 ne peut pas être écrit&#x202f;: vérifiez le dossier, ses droits et la place libre</translation>
    </message>
    <message>
        <source>the window could not be opened: %1 is not there; the demonstration itself is made</source>
        <translation>la fenêtre n’a pas pu être ouverte&#x202f;: %1 n’est pas là&#x202f;; la démonstration elle-même est faite</translation>
    </message>
    <message>
        <source>Makes the demonstration: official-looking files and their observatory</source>
        <translation>Fabrique la démonstration&#x202f;: des fichiers au format officiel et leur fichier de travail</translation>
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
        <source>--buffer takes metres, from 0 to 100000, not %1</source>
        <translation>--buffer prend des mètres, de 0 à 100000, et non %1</translation>
    </message>
    <message>
        <source>--ring is the ring of a buffer: say how wide with --buffer METRES</source>
        <translation>--ring est la couronne d’un périmètre élargi&#x202f;: donnez sa largeur avec --buffer MÈTRES</translation>
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
        <translation>données couvrant %1&#x202f;% du périmètre</translation>
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
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Figures of any area: published ones first, estimates where there is none</source>
        <translation>Chiffres d’un périmètre&#x202f;: les publiés d’abord, une estimation là où il n’y en a pas</translation>
    </message>
    <message>
        <source>What for: qpv@2015:QP034005, qpv, commune:34172</source>
        <translation>Pour quoi&#x202f;: qpv@2015:QP034005, qpv, commune:34172</translation>
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
        <translation>Quels chiffres&#x202f;; tous par défaut</translation>
    </message>
    <message>
        <source>How they are made; auto if left out</source>
        <translation>Comment ils sont obtenus&#x202f;; auto par défaut</translation>
    </message>
    <message>
        <source>Year of the data; the latest if left out</source>
        <translation>Millésime des données&#x202f;; le dernier par défaut</translation>
    </message>
    <message>
        <source>Writes a table for a spreadsheet</source>
        <translation>Enregistre un tableau pour tableur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: already in the observatory, nothing added</source>
        <translation>%1&#x202f;: déjà dans le fichier de travail, rien n’a été ajouté</translation>
    </message>
    <message>
        <source>%1: %2, %3 rows</source>
        <translation>%1&#x202f;: %2, %3 lignes</translation>
    </message>
    <message>
        <source>  - %1</source>
        <translation>  - %1</translation>
    </message>
    <message>
        <source>Loads official files into an observatory, each of them whole or not at all</source>
        <translation>Ajoute des fichiers officiels à un fichier de travail, chacun en entier ou pas du tout</translation>
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
        <translation>il n’y a pas de territoire %1&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>%1 was made, empty. Next: lisiere import %1 FILE...</source>
        <translation>%1 est créé, vide. Ensuite&#x202f;: lisiere import %1 FICHIER…</translation>
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
        <translation>Territoire&#x202f;: metropole (par défaut), 971, 972, 973, 974, 975, 976, 977, 978</translation>
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
        <translation>%1&#x202f;%</translation>
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
        <translation>Dit ce que contiennent des fichiers officiels et ce qu’ils ont d’inhabituel&#x202f;; n’écrit rien</translation>
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
        <source>Lists what an observatory holds</source>
        <translation>Donne la liste de ce que contient un fichier de travail</translation>
    </message>
    <message>
        <source>Stopped. What was being done was undone; what was finished is kept.</source>
        <translation>Arrêté. Ce qui était en cours a été défait&#x202f;; ce qui était fini est gardé.</translation>
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
        <source>--breaks goes with --method manual, and the other way round</source>
        <translation>--breaks va avec --method manual, et réciproquement</translation>
    </message>
    <message>
        <source>there is no palette %1; there are %2</source>
        <translation>il n’y a pas de palette %1&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>--buffer is drawn around what --select names, such as --select QP034005</source>
        <translation>--buffer se trace autour de ce que nomme --select, par exemple --select QP034005</translation>
    </message>
    <message>
        <source>Draws a map as a complete page: title, legend, scale, sources</source>
        <translation>Dessine une carte en page complète&#x202f;: titre, légende, échelle, sources</translation>
    </message>
    <message>
        <source>Picture or page to write</source>
        <translation>Image ou page à enregistrer</translation>
    </message>
    <message>
        <source>What the colours show; `lisiere list OBS indicators`</source>
        <translation>Ce que montrent les couleurs&#x202f;; voir lisiere list OBS indicators</translation>
    </message>
    <message>
        <source>Zones that are coloured; iris if left out</source>
        <translation>Zones coloriées&#x202f;; iris par défaut</translation>
    </message>
    <message>
        <source>Territory shown, such as commune:34172</source>
        <translation>Territoire montré, par exemple commune:34172</translation>
    </message>
    <message>
        <source>Neighbourhoods to bring out; adds a chart of the first</source>
        <translation>Quartiers à faire ressortir&#x202f;; ajoute un graphique du premier</translation>
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
        <translation>Pixels ou format de la page&#x202f;; a4 par défaut</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG on paper; 300 if left out</source>
        <translation>Points par pouce d’un PNG de page&#x202f;; 300 par défaut</translation>
    </message>
    <message>
        <source>How many classes, 2 to 9; 5 if left out</source>
        <translation>Nombre de classes, de 2 à 9&#x202f;; 5 par défaut</translation>
    </message>
    <message>
        <source>Bounds between the classes, typed by hand</source>
        <translation>Bornes entre les classes, données à la main</translation>
    </message>
    <message>
        <source>Colours: YlGnBu, Purples …</source>
        <translation>Couleurs&#x202f;: YlGnBu, Purples…</translation>
    </message>
    <message>
        <source>the result could not be written to the standard output: check the free space</source>
        <translation>le résultat n’a pas pu être écrit sur la sortie standard&#x202f;: vérifiez la place libre</translation>
    </message>
    <message>
        <source>the table “%1” has no column “%2”</source>
        <translation>la table «&#x202f;%1&#x202f;» n’a pas de colonne «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is not a kind of document</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une sorte de document</translation>
    </message>
    <message>
        <source>%1: the outline of zone %2 in the table “%3” cannot be read</source>
        <translation>%1&#x202f;: le contour de la zone %2, dans la table «&#x202f;%3&#x202f;», ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1: generation %2, the latest in the observatory</source>
        <translation>%1&#x202f;: génération %2, la dernière du fichier de travail</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the file is damaged in %1 places; restore a backup</source>
        <translation>le fichier est abîmé (endroits&#x202f;: %1)&#x202f;; reprenez une sauvegarde</translation>
    </message>
    <message>
        <source>%1 rows of “%2” refer to a row of “%3” that is not there</source>
        <translation>«&#x202f;%2&#x202f;»&#x202f;: lignes renvoyant à une ligne absente de «&#x202f;%3&#x202f;»&#x202f;: %1</translation>
    </message>
    <message>
        <source>the layer “%1” is registered but its table or its spatial index is not there</source>
        <translation>la couche «&#x202f;%1&#x202f;» est déclarée mais sa table ou son index géographique n’est pas là</translation>
    </message>
    <message>
        <source>the spatial index of “%1” misses or has too many of %2 shapes</source>
        <translation>l’index géographique de «&#x202f;%1&#x202f;» ne correspond pas à ses contours (écarts&#x202f;: %2)</translation>
    </message>
    <message>
        <source>the table “%1” is registered but not there</source>
        <translation>la table «&#x202f;%1&#x202f;» est déclarée mais n’est pas là</translation>
    </message>
    <message>
        <source>“%1” holds %2 zones, but %3 were imported</source>
        <translation>«&#x202f;%1&#x202f;» contient %2 zones, mais %3 avaient été importées</translation>
    </message>
    <message>
        <source>%1 codes of “%2” are not official ones</source>
        <translation>«&#x202f;%2&#x202f;»&#x202f;: codes qui ne sont pas officiels&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 zones of “%2” have no outline</source>
        <translation>«&#x202f;%2&#x202f;»&#x202f;: zones sans contour&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 outlines of “%2” were mended at import; the originals are kept</source>
        <translation>«&#x202f;%2&#x202f;»&#x202f;: contours réparés à l’import&#x202f;: %1&#x202f;; les originaux sont gardés</translation>
    </message>
    <message>
        <source>“%1” holds %2 rows, but %3 were imported</source>
        <translation>«&#x202f;%1&#x202f;» contient %2 lignes, mais %3 avaient été importées</translation>
    </message>
    <message>
        <source>states of cells are kept for the table “%1”, which is not there</source>
        <translation>des absences sont notées pour la table «&#x202f;%1&#x202f;», qui n’est pas là</translation>
    </message>
    <message>
        <source>%1 states of cells of “%2” belong to a row or a column that is not there</source>
        <translation>«&#x202f;%2&#x202f;»&#x202f;: absences notées pour une ligne ou une colonne qui n’est pas là&#x202f;: %1</translation>
    </message>
    <message>
        <source>the history has no entry %1</source>
        <translation>l’historique n’a pas d’entrée %1</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back or made again: “%2” changed the same record; undo that first</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être ni annulé ni rétabli&#x202f;: «&#x202f;%2&#x202f;» a changé la même fiche&#x202f;; annulez-le d’abord</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back or made again: the record was changed since by another program</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être ni annulé ni rétabli&#x202f;: la fiche a été changée depuis par un autre programme</translation>
    </message>
    <message>
        <source>“%1” is taken back already</source>
        <translation>«&#x202f;%1&#x202f;» est déjà annulé</translation>
    </message>
    <message>
        <source>“%1” is in force already</source>
        <translation>«&#x202f;%1&#x202f;» est déjà en vigueur</translation>
    </message>
    <message>
        <source>%1 does not say where it is at home</source>
        <translation>%1 ne dit pas quel est son territoire</translation>
    </message>
    <message>
        <source>%1 cannot be written: check the rights on its folder</source>
        <translation>%1 ne peut pas être écrit&#x202f;: vérifiez les droits sur son dossier</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name</source>
        <translation>%1 existe déjà&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 cannot be written: check that its folder is there and may be written to</source>
        <translation>%1 ne peut pas être écrit&#x202f;: vérifiez que son dossier existe et que vous pouvez y écrire</translation>
    </message>
    <message>
        <source>%1 is not an observatory: it is a database of another program</source>
        <translation>%1 n’est pas un fichier de travail&#x202f;: c’est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program; open it with that version</source>
        <translation>%1 a été fait par une version plus récente de ce programme&#x202f;; ouvrez-le avec cette version</translation>
    </message>
    <message>
        <source>%1 was made by an older version of this program; open it once for writing, which brings it up to date</source>
        <translation>%1 a été fait par une version plus ancienne de ce programme&#x202f;; ouvrez-le une fois en écriture, ce qui le met à jour</translation>
    </message>
    <message>
        <source>the observatory was brought up to date; %1 is a copy of what it was</source>
        <translation>le fichier de travail a été mis à jour&#x202f;; %1 est une copie de son état précédent</translation>
    </message>
    <message>
        <source>%1 cannot be its own backup; choose another name</source>
        <translation>%1 ne peut pas être sa propre sauvegarde&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 codes have no outline in the observatory</source>
        <translation>codes sans contour dans le fichier de travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 does not say in which system its coordinates are. Ask the producer for the file with its coordinate reference system (.prj for a shapefile).</source>
        <translation>%1 ne dit pas dans quel système sont ses coordonnées. Demandez au producteur le fichier avec son système de coordonnées (le .prj d’un shapefile).</translation>
    </message>
    <message>
        <source>%1: the %2 file is missing. A shapefile is several files of the same name (.shp .shx .dbf .prj): put them together again, then drop the .shp.</source>
        <translation>%1&#x202f;: il manque le fichier %2. Un shapefile est fait de plusieurs fichiers du même nom (.shp .shx .dbf .prj)&#x202f;: remettez-les ensemble, puis déposez le .shp.</translation>
    </message>
    <message>
        <source>%1: the .prj file is missing, so nothing says in which system the coordinates are. Fetch it from the producer, or copy one from a file of the same system.</source>
        <translation>%1&#x202f;: il manque le fichier .prj, et rien ne dit donc dans quel système sont les coordonnées. Reprenez-le chez le producteur, ou copiez celui d’un fichier du même système.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a map layer: it is damaged, or not what its name says. Fetch it again from the producer&apos;s site.</source>
        <translation>%1 ne peut pas être lu comme une couche de carte&#x202f;: il est abîmé, ou n’est pas ce que dit son nom. Reprenez-le depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1 holds no outlines.</source>
        <translation>%1 ne contient pas de contours.</translation>
    </message>
    <message>
        <source>%1 announces %2 outlines and only %3 can be read: the file is damaged or stops before its end.</source>
        <translation>%1 annonce %2 contours et seuls %3 peuvent être lus&#x202f;: le fichier est abîmé ou s’arrête avant la fin.</translation>
    </message>
    <message>
        <source>%1: not recognised, left out</source>
        <translation>%1&#x202f;: non reconnu, laissé de côté</translation>
    </message>
    <message>
        <source>%1: no zone of this observatory&apos;s territory, left out</source>
        <translation>%1&#x202f;: aucune zone du territoire de ce fichier de travail, laissé de côté</translation>
    </message>
    <message>
        <source>%1: the same zones are in %2, which is kept</source>
        <translation>%1&#x202f;: les mêmes zones sont dans %2, qui est gardé</translation>
    </message>
    <message>
        <source>There is no reader called %1. Known: %2.</source>
        <translation>Il n’y a pas de lecteur %1. Lecteurs connus&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file that is known here.</source>
        <translation>%1 n’est pas un fichier connu ici.</translation>
    </message>
    <message>
        <source>%1 names of persons</source>
        <translation>noms de personnes&#x202f;: %1</translation>
    </message>
    <message>
        <source>not kept: the register holds roles and organisations only</source>
        <translation>non gardés&#x202f;: le réseau ne contient que des fonctions et des organismes</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>laissées vides</translation>
    </message>
    <message>
        <source>%1 codes are not well formed</source>
        <translation>codes mal formés&#x202f;: %1</translation>
    </message>
    <message>
        <source>kept without a point</source>
        <translation>gardées sans point</translation>
    </message>
    <message>
        <source>%1 lines have no identifier</source>
        <translation>lignes sans identifiant&#x202f;: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissées de côté</translation>
    </message>
    <message>
        <source>%1 lines are in the register already</source>
        <translation>lignes déjà dans le réseau&#x202f;: %1</translation>
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
        <translation>%1&#x202f;: le millésime n’est écrit ni dans les colonnes ni dans le nom du fichier. Donnez-le avec le fichier (--vintage).</translation>
    </message>
    <message>
        <source>%1 lines were there already, from another file</source>
        <translation>lignes déjà là, venues d’un autre fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: the column %2 is missing. It holds the codes; without it the rows belong to no place. Fetch the file again, or give that title back to its column.</source>
        <translation>%1&#x202f;: il manque la colonne %2. Elle contient les codes&#x202f;; sans elle, les lignes n’appartiennent à aucun lieu. Reprenez le fichier, ou rendez ce titre à sa colonne.</translation>
    </message>
    <message>
        <source>%1: lines %2 and %3 both have the code %4 with different figures. Correct the file: one place, one line.</source>
        <translation>%1&#x202f;: les lignes %2 et %3 ont toutes deux le code %4, avec des chiffres différents. Corrigez le fichier&#x202f;: un lieu, une ligne.</translation>
    </message>
    <message>
        <source>%1 lines hold a cell that is not a number</source>
        <translation>lignes dont une cellule n’est pas un nombre&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is not a number (a letter stands for a digit). Nothing was added. Correct the line, or add the file without it.</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: «&#x202f;%4&#x202f;» n’est pas un nombre (une lettre est à la place d’un chiffre). Rien n’a été ajouté. Corrigez la ligne, ou ajoutez le fichier sans elle.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is not a number. Nothing was added. Correct the line, or add the file without it.</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: «&#x202f;%4&#x202f;» n’est pas un nombre. Rien n’a été ajouté. Corrigez la ligne, ou ajoutez le fichier sans elle.</translation>
    </message>
    <message>
        <source>%1 cells are not numbers</source>
        <translation>cellules qui ne sont pas des nombres&#x202f;: %1</translation>
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
        <translation>colonnes sans nom&#x202f;: %1</translation>
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
        <translation>lignes de total&#x202f;: %1</translation>
    </message>
    <message>
        <source>left out: totals are made from the places</source>
        <translation>laissées de côté&#x202f;: les totaux se font à partir des lieux</translation>
    </message>
    <message>
        <source>%1 lines have a code of another level or a malformed one</source>
        <translation>lignes dont le code est d’un autre niveau ou mal formé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 lines have no code</source>
        <translation>lignes sans code&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 codes had lost their first zero</source>
        <translation>codes ayant perdu leur premier zéro&#x202f;: %1</translation>
    </message>
    <message>
        <source>the zero is put back</source>
        <translation>le zéro est remis</translation>
    </message>
    <message>
        <source>%1 lines are repeated</source>
        <translation>lignes répétées&#x202f;: %1</translation>
    </message>
    <message>
        <source>counted once</source>
        <translation>comptées une fois</translation>
    </message>
    <message>
        <source>%1 lines have fewer cells than columns</source>
        <translation>lignes ayant moins de cellules que de colonnes&#x202f;: %1</translation>
    </message>
    <message>
        <source>the missing cells are taken as empty</source>
        <translation>les cellules manquantes sont prises comme vides</translation>
    </message>
    <message>
        <source>%1 column titles are met twice</source>
        <translation>titres de colonnes présents deux fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>the later ones get a number</source>
        <translation>les suivants reçoivent un numéro</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lines have no well-formed code in the column %4, for instance &quot;%5&quot;.</source>
        <translation>%1&#x202f;: %2 lignes sur %3 n’ont pas de code bien formé dans la colonne %4, par exemple «&#x202f;%5&#x202f;».</translation>
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
        <translation>prise pour %1&#x202f;; donnez-en une autre avec le fichier si vous la connaissez</translation>
    </message>
    <message>
        <source>%1 zones lie outside the territory of this observatory</source>
        <translation>zones hors du territoire de ce fichier de travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 holds no zone of this observatory&apos;s territory.</source>
        <translation>%1 ne contient aucune zone du territoire de ce fichier de travail.</translation>
    </message>
    <message>
        <source>%1 zones were there already, from another file</source>
        <translation>zones déjà là, venues d’un autre fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: the column %2 is missing. Without it the outlines have no code.</source>
        <translation>%1&#x202f;: il manque la colonne %2. Sans elle, les contours n’ont pas de code.</translation>
    </message>
    <message>
        <source>%1 names hold an unreadable character</source>
        <translation>noms contenant un caractère illisible&#x202f;: %1</translation>
    </message>
    <message>
        <source>kept as in the file; the codes are good</source>
        <translation>gardés comme dans le fichier&#x202f;; les codes sont bons</translation>
    </message>
    <message>
        <source>%1 rows repeat a zone, code and outline</source>
        <translation>lignes répétant une zone, code et contour&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 zones have no outline</source>
        <translation>zones sans contour&#x202f;: %1</translation>
    </message>
    <message>
        <source>their rows are left out</source>
        <translation>leurs lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>%1: rows %2 and %3 both have the code %4 but not the same outline. Correct the file: one zone, one row.</source>
        <translation>%1&#x202f;: les lignes %2 et %3 ont toutes deux le code %4 mais pas le même contour. Corrigez le fichier&#x202f;: une zone, une ligne.</translation>
    </message>
    <message>
        <source>%1: %2 rows hold several codes (&quot;%3&quot;). These are the outlines of communes with the list of their neighbourhoods, not neighbourhood perimeters. Fetch the perimeters from the ANCT.</source>
        <translation>%1&#x202f;: des lignes contiennent plusieurs codes (%2, par exemple «&#x202f;%3&#x202f;»). Ce sont les contours de communes avec la liste de leurs quartiers, pas des périmètres de quartiers. Prenez les périmètres à l’ANCT.</translation>
    </message>
    <message>
        <source>%1 holds points or lines, not outlines.</source>
        <translation>%1 contient des points ou des lignes, pas des contours.</translation>
    </message>
    <message>
        <source>%1 zones are a point or a line</source>
        <translation>zones réduites à un point ou à une ligne&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 holds no zone with a code and an outline.</source>
        <translation>%1 ne contient aucune zone avec un code et un contour.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 codes are not well formed, for instance %4.</source>
        <translation>%1&#x202f;: %2 codes sur %3 sont mal formés, par exemple %4.</translation>
    </message>
    <message>
        <source>no .cpg file says how the text is written</source>
        <translation>aucun fichier .cpg ne dit comment le texte est écrit</translation>
    </message>
    <message>
        <source>%1 outlines cross themselves</source>
        <translation>contours qui se croisent eux-mêmes&#x202f;: %1</translation>
    </message>
    <message>
        <source>mended, the original is kept; area in all: %1 ha before, %2 ha after</source>
        <translation>réparés, l’original est gardé&#x202f;; surface en tout&#x202f;: %1 ha avant, %2 ha après</translation>
    </message>
    <message>
        <source>%1 outlines enclose nothing</source>
        <translation>contours qui n’enferment aucune surface&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: the outlines lie outside the territory their codes name (%2). The coordinate reference system of the file is probably not the one it states.</source>
        <translation>%1&#x202f;: les contours sont hors du territoire que nomment leurs codes (%2). Le système de coordonnées du fichier n’est sans doute pas celui qu’il annonce.</translation>
    </message>
    <message>
        <source>%1 outlines lie outside the territory their code names</source>
        <translation>contours hors du territoire que nomme leur code&#x202f;: %1</translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation>gardés tels quels</translation>
    </message>
    <message>
        <source>%1: the coordinates are not degrees, and the file does not say what else they are. Ask the producer for the file with its coordinate reference system.</source>
        <translation>%1&#x202f;: les coordonnées ne sont pas des degrés, et le fichier ne dit pas ce qu’elles sont. Demandez au producteur le fichier avec son système de coordonnées.</translation>
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
        <translation>aucun contour d’IRIS n’est chargé&#x202f;: importez Contours…IRIS</translation>
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
        <translation>il est dans une commune non découpée en IRIS, dont les chiffres ne disent rien d’une de ses parties&#x202f;; la commune a les siens</translation>
    </message>
    <message>
        <source>no loaded IRIS lies under it: import the outlines of its department</source>
        <translation>aucun IRIS chargé ne se trouve dessous&#x202f;: importez les contours de son département</translation>
    </message>
    <message>
        <source>data cover only %1 % of it; 70 % are needed</source>
        <translation>les données n’en couvrent que %1&#x202f;%, il en faut 70&#x202f;%</translation>
    </message>
    <message>
        <source>estimate by area, indicative: about half too low, not for print</source>
        <translation>estimation à la surface, indicative&#x202f;: trop basse d’environ moitié, à ne pas imprimer</translation>
    </message>
    <message>
        <source>estimate by area, indicative: not for print</source>
        <translation>estimation à la surface, indicative&#x202f;: à ne pas imprimer</translation>
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
        <translation>il n’y a pas d’indicateur «&#x202f;%1&#x202f;»&#x202f;; une colonne d’un tableau chargé s’écrit FAMILLE:COLONNE</translation>
    </message>
    <message>
        <source>there is no indicator “%1”; near it: %2</source>
        <translation>il n’y a pas d’indicateur «&#x202f;%1&#x202f;»&#x202f;; de nom proche&#x202f;: %2</translation>
    </message>
    <message>
        <source>no loaded table has “%1”; the loaded families are: %2</source>
        <translation>aucun tableau chargé n’a «&#x202f;%1&#x202f;»&#x202f;; familles chargées&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is not in what is loaded; it comes with these families of tables: %2</source>
        <translation>%1 n’est pas dans ce qui est chargé&#x202f;; il vient avec ces familles de tableaux&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 does not exist for %2; it exists for: %3</source>
        <translation>%1 n’existe pas pour %2&#x202f;; il existe pour&#x202f;: %3</translation>
    </message>
    <message>
        <source>“%1” is not a target: write KIND[@VINTAGE][:CODE,…], for instance qpv@2015:QP034005, commune:34172 or qpv; kinds are iris, qpv, commune, departement and epci</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une cible&#x202f;: écrivez NIVEAU[@MILLÉSIME][:CODE,…], par exemple qpv@2015:QP034005, commune:34172 ou qpv&#x202f;; les niveaux sont iris, qpv, commune, departement et epci</translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation>il n’y a pas de %1 dans %2</translation>
    </message>
    <message>
        <source>there is no %1 in %2; near it: %3</source>
        <translation>il n’y a pas de %1 dans %2&#x202f;; codes proches&#x202f;: %3</translation>
    </message>
    <message>
        <source>no outlines are loaded for %1: import the file of these outlines first</source>
        <translation>aucun contour n’est chargé pour %1&#x202f;: importez d’abord le fichier de ces contours</translation>
    </message>
    <message>
        <source>no outlines are loaded for %1; there are %2: import the file of these outlines or choose one of them</source>
        <translation>aucun contour n’est chargé pour %1&#x202f;; il y a %2&#x202f;: importez le fichier de ces contours ou choisissez parmi ceux-ci</translation>
    </message>
    <message>
        <source>a buffer is a distance in metres from 0 up, not %1</source>
        <translation>la distance d’un périmètre élargi est en mètres, à partir de 0, et non %1</translation>
    </message>
    <message>
        <source>a ring needs a buffer: say how many metres wide it is</source>
        <translation>une couronne a besoin d’une largeur&#x202f;: donnez-la en mètres</translation>
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
        <translation>Les contours de %1 ne sont pas encore dans ce fichier&#x202f;: importez-les d’abord.</translation>
    </message>
    <message>
        <source>commune: summed over its IRIS (%1)</source>
        <translation>commune&#x202f;: somme de ses IRIS (%1)</translation>
    </message>
    <message>
        <source>commune: %1</source>
        <translation>commune&#x202f;: %1</translation>
    </message>
    <message>
        <source>outside the neighbourhoods: %1 − %2</source>
        <translation>hors QPV&#x202f;: %1 − %2</translation>
    </message>
    <message>
        <source>outside the neighbourhoods: the commune less its one neighbourhood</source>
        <translation>hors QPV&#x202f;: la commune moins son seul quartier</translation>
    </message>
    <message>
        <source>outside the neighbourhoods: the commune less its %1 neighbourhoods</source>
        <translation>hors QPV&#x202f;: la commune moins ses %1 quartiers</translation>
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
        <translation>%1 ne peut pas être écrit&#x202f;: le dossier %2 n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder or the file is read-only. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le dossier ou le fichier est en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full or no longer there. Nothing was changed.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le disque est plein ou n’est plus là. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1: a map is written as .png, .pdf or .svg.</source>
        <translation>%1&#x202f;: une carte s’enregistre en .png, .pdf ou .svg.</translation>
    </message>
    <message>
        <source>%1 cannot be made: the image is too large for the memory of this machine.</source>
        <translation>%1 ne peut pas être fait&#x202f;: l’image est trop grande pour la mémoire de cette machine.</translation>
    </message>
    <message>
        <source>Large zones stand out in a count coloured by area: prefer the rate. The value of an IRIS is not that of the neighbourhood it touches.</source>
        <translation>Les grandes zones ressortent dans un effectif colorié par zone&#x202f;: préférez le taux. La valeur d’un IRIS n’est pas celle du quartier qu’il touche.</translation>
    </message>
    <message>
        <source>Large zones stand out in a count coloured by area: prefer the rate.</source>
        <translation>Les grandes zones ressortent dans un effectif colorié par zone&#x202f;: préférez le taux.</translation>
    </message>
    <message>
        <source>%1 Large zones stand out in a count coloured by area: prefer the rate. The value of an IRIS is not that of the neighbourhood it touches.</source>
        <translation>%1 Les grandes zones ressortent dans un effectif colorié par zone&#x202f;: préférez le taux. La valeur d’un IRIS n’est pas celle du quartier qu’il touche.</translation>
    </message>
    <message>
        <source>%1 Large zones stand out in a count coloured by area: prefer the rate.</source>
        <translation>%1 Les grandes zones ressortent dans un effectif colorié par zone&#x202f;: préférez le taux.</translation>
    </message>
    <message>
        <source>%1 The value of an IRIS is not that of the neighbourhood it touches.</source>
        <translation>%1 La valeur d’un IRIS n’est pas celle du quartier qu’il touche.</translation>
    </message>
    <message>
        <source>%1: published (%2)</source>
        <translation>%1&#x202f;: publié (%2)</translation>
    </message>
    <message>
        <source>%1 in the zone it lies in</source>
        <translation>%1 dans la zone où il se trouve</translation>
    </message>
    <message>
        <source>Estimated rates are drawn to the mean of their IRIS: gaps are probably understated.</source>
        <translation>Les taux estimés sont tirés vers la moyenne de leurs IRIS&#x202f;: les écarts sont probablement sous-estimés.</translation>
    </message>
    <message>
        <source>commune: summed over %1 of its %2 IRIS (%3)</source>
        <translation>commune&#x202f;: somme de %1 de ses %2 IRIS (%3)</translation>
    </message>
    <message>
        <source>%1: not a file that is known here, left out</source>
        <translation>%1&#x202f;: contenu inconnu ici, laissé de côté</translation>
    </message>
    <message>
        <source>%1: %2, 1 row</source>
        <translation>%1&#x202f;: %2, 1 ligne</translation>
    </message>
    <message>
        <source>%1: %2, %3 files, %4 rows</source>
        <translation>%1&#x202f;: %2, %3 fichiers, %4 lignes</translation>
    </message>
    <message>
        <source>of which estimated</source>
        <translation>dont estimés</translation>
    </message>
    <message>
        <source>%1 is damaged: reading stops at outline %2. Fetch it again from the producer&apos;s site.</source>
        <translation>%1 est abîmé&#x202f;: la lecture s’arrête au contour %2. Reprenez-le depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1 lines have no name</source>
        <translation>lignes sans nom&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” could be of several families: %2</source>
        <translation>«&#x202f;%1&#x202f;» peut venir de plusieurs familles&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: generation %2</source>
        <translation>%1&#x202f;: génération %2</translation>
    </message>
    <message>
        <source>the packed squares of “%1” do not agree with its table; import its file again</source>
        <translation>les carreaux compactés de «&#x202f;%1&#x202f;» ne correspondent pas à leur tableau&#x202f;; importez de nouveau le fichier</translation>
    </message>
    <message>
        <source>the packed squares of “%1” are damaged; import its file again</source>
        <translation>les carreaux compactés de «&#x202f;%1&#x202f;» sont abîmés&#x202f;; importez de nouveau le fichier</translation>
    </message>
    <message>
        <source>%1 holds no square of this observatory&apos;s territory.</source>
        <translation>%1 ne contient aucun carreau du territoire de ce fichier de travail.</translation>
    </message>
    <message>
        <source>%1: the column %2 is missing. Fetch the file again, or give that title back to its column.</source>
        <translation>%1&#x202f;: il manque la colonne %2. Reprenez le fichier, ou rendez ce titre à sa colonne.</translation>
    </message>
    <message>
        <source>%1, line %2: a square of EPSG:%3 among squares of EPSG:%4. Make one file of each.</source>
        <translation>%1, ligne %2&#x202f;: un carreau en EPSG:%3 parmi des carreaux en EPSG:%4. Faites un fichier de chaque.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is not a number of people or households. Nothing was added. Correct the line, or add the file without it.</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: «&#x202f;%4&#x202f;» n’est pas un nombre de personnes ou de ménages. Rien n’a été ajouté. Corrigez la ligne, ou ajoutez le fichier sans elle.</translation>
    </message>
    <message>
        <source>%1 squares come again, cut at the limit of a commune</source>
        <translation>carreaux répétés, coupés à la limite d’une commune&#x202f;: %1</translation>
    </message>
    <message>
        <source>counted once, whole: their figures are those of the whole square</source>
        <translation>comptés une fois, entiers&#x202f;: leurs chiffres sont ceux du carreau entier</translation>
    </message>
    <message>
        <source>%1 lines do not name a square of this grid</source>
        <translation>lignes qui ne désignent pas un carreau de cette grille&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 squares lie outside the territory of this observatory</source>
        <translation>carreaux hors du territoire de ce fichier de travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 squares are imputed</source>
        <translation>carreaux imputés&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>their number of people is observed; their other figures are shared out from a larger square and marked as imputed</source>
        <translation>leur nombre d’habitants est observé&#x202f;; leurs autres chiffres sont répartis depuis un carreau plus grand et marqués comme imputés</translation>
    </message>
    <message>
        <source>no column says which squares are imputed</source>
        <translation>aucune colonne ne dit quels carreaux sont imputés</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lines do not name a square, for instance line %4.</source>
        <translation>%1&#x202f;: %2 lignes sur %3 ne désignent pas un carreau, par exemple la ligne %4.</translation>
    </message>
    <message>
        <source>%1 holds no map layer. Outlines are read from a shapefile, a GeoJSON or a GeoPackage, plain or in a zip.</source>
        <translation>%1 ne contient aucune couche cartographique. Les contours se lisent dans un shapefile, un GeoJSON ou un GeoPackage, seul ou dans un zip.</translation>
    </message>
    <message>
        <source>%1 holds no layer of polygons; there are: %2. Export the outlines as polygons.</source>
        <translation>%1 ne contient aucune couche de polygones&#x202f;; il y a&#x202f;: %2. Exportez les contours en polygones.</translation>
    </message>
    <message>
        <source>%1 holds several layers of polygons: %2. Export the one you mean to a file of its own.</source>
        <translation>%1 contient plusieurs couches de polygones&#x202f;: %2. Exportez celle que vous voulez dans un fichier à part.</translation>
    </message>
    <message>
        <source>%1 holds no outline.</source>
        <translation>%1 ne contient aucun contour.</translation>
    </message>
    <message>
        <source>%1: outline %2 is a point, a line or an empty shape, not a polygon. Draw it as a polygon, or take it out of the file.</source>
        <translation>%1&#x202f;: le contour %2 est un point, une ligne ou une forme vide, et non un polygone. Dessinez-le en polygone, ou retirez-le du fichier.</translation>
    </message>
    <message>
        <source>%1: outline %2 has no shape, or an empty one. Draw it, or take its row out of the file.</source>
        <translation>%1&#x202f;: le contour %2 n’a pas de forme, ou une forme vide. Dessinez-le, ou retirez sa ligne du fichier.</translation>
    </message>
    <message>
        <source>%1: outline %2 has a point whose coordinates are not numbers. Draw it again, or export it again from the program it was drawn with.</source>
        <translation>%1&#x202f;: le contour %2 a un point dont les coordonnées ne sont pas des nombres. Redessinez-le, ou exportez-le de nouveau depuis le logiciel où il a été dessiné.</translation>
    </message>
    <message>
        <source>%1: outline %2 has more than %3 points. Simplify it, then read it again.</source>
        <translation>%1&#x202f;: le contour %2 a plus de %3 points. Simplifiez-le, puis relisez-le.</translation>
    </message>
    <message>
        <source>%1 announces metres (EPSG:%2), but its coordinates are degrees. Give it the coordinate reference system WGS 84 (EPSG:4326) in the program it was drawn with, without converting it, then export it again.</source>
        <translation>%1 annonce des mètres (EPSG:%2), mais ses coordonnées sont des degrés. Donnez-lui le système de coordonnées WGS 84 (EPSG:4326) dans le logiciel où il a été dessiné, sans le convertir, puis exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: outline %2 lies more than %3 km away from the territory of this observatory (around %4° E, %5° N). Is it another place, or are its coordinates exchanged or in another system than the file says?</source>
        <translation>%1&#x202f;: le contour %2 est à plus de %3 km du territoire de ce fichier de travail (vers %4° E, %5° N). Est-ce un autre lieu, ou ses coordonnées sont-elles inversées, ou dans un autre système que celui qu’annonce le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>%1: outline %2 is too large: it reaches more than %3 km beyond the territory of this observatory. Draw only the part you mean.</source>
        <translation>%1&#x202f;: le contour %2 est trop grand&#x202f;: il s’étend à plus de %3 km au-delà du territoire de ce fichier de travail. Ne dessinez que la partie voulue.</translation>
    </message>
    <message>
        <source>%1: outline %2 encloses nothing. Draw it again, or take it out of the file.</source>
        <translation>%1&#x202f;: le contour %2 n’entoure rien. Redessinez-le, ou retirez-le du fichier.</translation>
    </message>
    <message>
        <source>mended; area in all: %1 ha before, %2 ha after</source>
        <translation>réparés&#x202f;; surface en tout&#x202f;: %1 ha avant, %2 ha après</translation>
    </message>
    <message>
        <source>%1 outlines overlap themselves</source>
        <translation>contours qui se recouvrent eux-mêmes&#x202f;: %1</translation>
    </message>
    <message>
        <source>what is covered twice is counted once: %1 ha less</source>
        <translation>ce qui est couvert deux fois n’est compté qu’une fois&#x202f;: %1 ha de moins</translation>
    </message>
    <message>
        <source>%1 outlines lie at least partly outside the territory of this observatory</source>
        <translation>contours au moins en partie hors du territoire de ce fichier de travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>kept; there are no data out there</source>
        <translation>gardés&#x202f;; il n’y a pas de données là-bas</translation>
    </message>
    <message>
        <source>%1: no square of this observatory&apos;s territory, left out</source>
        <translation>%1&#x202f;: aucun carreau du territoire de ce fichier de travail, laissé de côté</translation>
    </message>
    <message>
        <source>%1 holds no place in this observatory&apos;s territory.</source>
        <translation>%1 ne contient aucun lieu du territoire de ce fichier de travail.</translation>
    </message>
    <message>
        <source>%1 buildings have no height</source>
        <translation>bâtiments sans hauteur&#x202f;: %1</translation>
    </message>
    <message>
        <source>all are weighed by the ground they cover</source>
        <translation>tous comptent par leur emprise au sol</translation>
    </message>
    <message>
        <source>taken as high as the middle one of the file, %1 m</source>
        <translation>comptés à la hauteur médiane du fichier, %1&#x202f;m</translation>
    </message>
    <message>
        <source>%1 buildings have no dwelling</source>
        <translation>bâtiments sans logement&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 lines have no place</source>
        <translation>lignes sans coordonnées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 buildings are not lived in</source>
        <translation>bâtiments non habités&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 lines lie outside the territory of this observatory</source>
        <translation>lignes hors du territoire de ce fichier de travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 has titles but no line with a place.</source>
        <translation>%1 a des titres, mais aucune ligne avec un lieu.</translation>
    </message>
    <message>
        <source>there is nothing to compare with: import the outlines of the neighbourhoods and a table of figures published for them (DEMO, IPRO, REVN)</source>
        <translation>il n’y a rien à comparer&#x202f;: importez les contours des quartiers et une table de chiffres publiés pour eux (DEMO, IPRO, REVN)</translation>
    </message>
    <message>
        <source>there is nothing to compare with: no figure is loaded both by IRIS and for the same year for at least %1 neighbourhoods whose IRIS outlines are there</source>
        <translation>il n’y a rien à comparer&#x202f;: aucun chiffre n’est chargé à la fois par IRIS et, pour la même année, pour au moins %1 quartiers dont les contours d’IRIS sont là</translation>
    </message>
    <message>
        <source>sum of the figures published for %1 neighbourhoods (%2, %3)</source>
        <translation>somme des chiffres publiés pour %1 quartiers (%2, %3)</translation>
    </message>
    <message>
        <source>nothing loaded allows this way of estimating here</source>
        <translation>rien de chargé ne permet d’estimer ici de cette façon</translation>
    </message>
    <message>
        <source>data cover %1 % of it only: indicative</source>
        <translation>données couvrant %1&#x202f;% seulement&#x202f;: indicatif</translation>
    </message>
    <message>
        <source>what comes out lies beyond what is possible: the tables may be of two dates</source>
        <translation>le résultat dépasse ce qui est possible&#x202f;: les tables sont peut-être de deux dates</translation>
    </message>
    <message>
        <source>estimate calibrated on allowance recipients, weights of %1</source>
        <translation>estimation calée sur les allocataires, calage de %1</translation>
    </message>
    <message>
        <source>estimate calibrated on a published count, weights of %1</source>
        <translation>estimation calée sur un effectif publié, calage de %1</translation>
    </message>
    <message>
        <source>estimate calibrated on allowance recipients</source>
        <translation>estimation calée sur les allocataires</translation>
    </message>
    <message>
        <source>estimate calibrated on a published count</source>
        <translation>estimation calée sur un effectif publié</translation>
    </message>
    <message>
        <source>estimate calibrated on population</source>
        <translation>estimation calée sur la population</translation>
    </message>
    <message>
        <source>estimate by the people of the grid</source>
        <translation>estimation par les habitants des carreaux</translation>
    </message>
    <message>
        <source>estimate by addresses or dwellings</source>
        <translation>estimation par les adresses ou les logements</translation>
    </message>
    <message>
        <source>corrected (+%1 %)</source>
        <translation>corrigée (+%1&#x202f;%)</translation>
    </message>
    <message>
        <source>corrected (−%1 %)</source>
        <translation>corrigée (−%1&#x202f;%)</translation>
    </message>
    <message>
        <source>it is not published for every neighbourhood of the commune, and what is under secrecy must not come out by subtraction</source>
        <translation>il n’est pas publié pour tous les quartiers de la commune, et ce qui est sous secret statistique ne doit pas se retrouver par soustraction</translation>
    </message>
    <message>
        <source>the commune itself has no figure of it, all its IRIS being needed</source>
        <translation>la commune elle-même n’en a pas de chiffre&#x202f;: il faudrait celui de tous ses IRIS</translation>
    </message>
    <message>
        <source>its neighbourhoods together have more of it than the commune: the two tables do not agree</source>
        <translation>ses quartiers réunis en ont plus que la commune&#x202f;: les deux tables ne concordent pas</translation>
    </message>
    <message>
        <source>medians and other quantiles are not combined over several zones</source>
        <translation>les médianes et autres quantiles ne se combinent pas entre plusieurs zones</translation>
    </message>
    <message>
        <source>a neighbourhood reaches into another commune: what lies in this one cannot be told apart</source>
        <translation>un quartier déborde sur une autre commune&#x202f;: la part qui est dans celle-ci ne peut pas être isolée</translation>
    </message>
    <message>
        <source>points in EPSG:%1 cannot be laid over zones in EPSG:%2: an observatory holds one territory</source>
        <translation>des points en EPSG:%1 ne peuvent pas être croisés avec des zones en EPSG:%2&#x202f;: un fichier de travail porte sur un seul territoire</translation>
    </message>
    <message>
        <source>no table of %1 is loaded that gives it by IRIS</source>
        <translation>aucune table de %1 qui le donne par IRIS n’est chargée</translation>
    </message>
    <message>
        <source>the tables give the rate without its parts: rates are not averaged</source>
        <translation>les tables donnent le taux sans ses parties&#x202f;: on ne fait pas de moyenne de taux</translation>
    </message>
    <message>
        <source>the table has no row for any IRIS there</source>
        <translation>la table n’a de ligne pour aucun IRIS de ce territoire</translation>
    </message>
    <message>
        <source>the table has no row at all for these departments of it: %1. Import their files.</source>
        <translation>la table n’a aucune ligne pour ces départements qui en font partie&#x202f;: %1. Importez leurs fichiers.</translation>
    </message>
    <message>
        <source>%1 of its %2 communes have no row in the table: the sum would be too low</source>
        <translation>communes sans ligne dans la table&#x202f;: %1 sur %2&#x202f;; la somme serait trop basse</translation>
    </message>
    <message>
        <source>%1 of its %2 IRIS have no number in the table</source>
        <translation>IRIS sans nombre dans la table&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>summed over %1 IRIS of %2 of its %3 communes: the table has no number for the others</source>
        <translation>somme de %1 IRIS, dans %2 de ses %3 communes&#x202f;: la table n’a pas de nombre pour les autres</translation>
    </message>
    <message>
        <source>summed over %1 of its %2 IRIS: the others have no number in the table</source>
        <translation>somme de %1 de ses %2 IRIS&#x202f;: les autres n’ont pas de nombre dans la table</translation>
    </message>
    <message>
        <source>communes of the table that no list of memberships knows, and that may belong to it: %1</source>
        <translation>communes de la table qu’aucune liste d’appartenance ne connaît, et qui en font peut-être partie&#x202f;: %1</translation>
    </message>
    <message>
        <source>no loaded table gives it for the neighbourhoods of that year: import INSEE’s tables by neighbourhood</source>
        <translation>aucune table chargée ne le donne pour les quartiers cette année-là&#x202f;: importez les tables de l’INSEE par quartier</translation>
    </message>
    <message>
        <source>the perimeters of %1 are not loaded: import the file of the neighbourhoods</source>
        <translation>les périmètres de la génération %1 ne sont pas chargés&#x202f;: importez le fichier des quartiers</translation>
    </message>
    <message>
        <source>the commune has no priority neighbourhood</source>
        <translation>la commune n’a pas de quartier prioritaire</translation>
    </message>
    <message>
        <source>the commune itself has no figure of it for a year of the tables by neighbourhood</source>
        <translation>la commune elle-même n’en a pas de chiffre pour une année des tables par quartier</translation>
    </message>
    <message>
        <source>the commune belongs to no intercommunality</source>
        <translation>la commune n’appartient à aucune intercommunalité</translation>
    </message>
    <message>
        <source>the commune lies in no urban unit</source>
        <translation>la commune est hors unité urbaine</translation>
    </message>
    <message>
        <source>nothing loaded says to which intercommunality the commune belongs: import INSEE’s table of the communes of each EPCI (EPCI_2020.csv)</source>
        <translation>rien de ce qui est chargé ne dit à quelle intercommunalité appartient la commune&#x202f;: importez la composition communale des EPCI de l’INSEE (EPCI_2020.csv)</translation>
    </message>
    <message>
        <source>nothing loaded says in which urban unit the commune lies: import INSEE’s reference of the IRIS (iris_2021.csv) or its table of the geographic memberships of communes</source>
        <translation>rien de ce qui est chargé ne dit dans quelle unité urbaine est la commune&#x202f;: importez la table de référence des IRIS de l’INSEE (iris_2021.csv) ou sa table d’appartenance géographique des communes</translation>
    </message>
    <message>
        <source>the commune lies in no region</source>
        <translation>la commune n’est dans aucune région</translation>
    </message>
    <message>
        <source>nothing loaded says in which commune it lies: import the outlines of the communes or of the IRIS</source>
        <translation>rien de ce qui est chargé ne dit dans quelle commune il se trouve&#x202f;: importez les contours des communes ou des IRIS</translation>
    </message>
    <message>
        <source>targets of the level %1 hold communes; they can only be taken together in all</source>
        <translation>les cibles du niveau %1 contiennent des communes&#x202f;; elles ne peuvent être réunies que toutes ensemble</translation>
    </message>
    <message>
        <source>the register has no contract: import the list of contracts first</source>
        <translation>le réseau n’a aucun contrat de ville&#x202f;: importez d’abord la liste des contrats</translation>
    </message>
    <message>
        <source>nothing loaded says to which intercommunality the targets belong: import INSEE’s table of the communes of each EPCI (EPCI_2020.csv)</source>
        <translation>rien de ce qui est chargé ne dit à quelle intercommunalité appartiennent les cibles&#x202f;: importez la composition communale des EPCI de l’INSEE (EPCI_2020.csv)</translation>
    </message>
    <message>
        <source>no target lies in the intercommunality of a contract of the register: import INSEE’s table of the communes of each EPCI (EPCI_2020.csv), or check the list of contracts</source>
        <translation>aucune cible n’est dans l’intercommunalité d’un contrat de ville du réseau&#x202f;: importez la composition communale des EPCI de l’INSEE (EPCI_2020.csv), ou vérifiez la liste des contrats</translation>
    </message>
    <message>
        <source>nothing loaded says in which commune the targets lie: import the outlines of the communes or of the IRIS</source>
        <translation>rien de ce qui est chargé ne dit dans quelle commune sont les cibles&#x202f;: importez les contours des communes ou des IRIS</translation>
    </message>
    <message>
        <source>%1 of the targets lie in several groups and count in each: %2</source>
        <translation>cibles qui sont dans plusieurs groupes et comptent dans chacun&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of the targets belong to no group and are left out: %2</source>
        <translation>cibles qui ne sont dans aucun groupe, laissées de côté&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>weights of %1</source>
        <translation>calage de %1</translation>
    </message>
    <message>
        <source>allowance recipients</source>
        <translation>allocataires</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>carreaux</translation>
    </message>
    <message>
        <source>points</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>area</source>
        <translation>à la surface</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partage selon</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>Erreur médiane</translation>
    </message>
    <message>
        <source>9 times in 10</source>
        <translation>9 fois sur 10</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Slope of gaps</source>
        <translation>Pente des écarts</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Dans la marge</translation>
    </message>
    <message>
        <source>In the bounds</source>
        <translation>Dans les limites</translation>
    </message>
    <message>
        <source>Errors of counts in % of the published value, of rates in points. Corrected: median error in departments the correction has not seen.</source>
        <translation>Erreurs des effectifs en&#x202f;% de la valeur publiée, des taux en points. Corrigée&#x202f;: erreur médiane dans les départements que la correction n’a pas vus.</translation>
    </message>
    <message>
        <source>How wrong estimates are where the same figure is published</source>
        <translation>De combien les estimations se trompent là où le même chiffre est publié</translation>
    </message>
    <message>
        <source>Year of the data; all years if left out</source>
        <translation>Millésime des données&#x202f;; tous par défaut</translation>
    </message>
    <message>
        <source>The table as Markdown, for a page of documentation</source>
        <translation>Le tableau en Markdown, pour une page de documentation</translation>
    </message>
    <message>
        <source>--with takes commune, commune-hors-qpv, epci, uu, departement and region, not %1</source>
        <translation>--with accepte commune, commune-hors-qpv, epci, uu, departement et region, pas %1</translation>
    </message>
    <message>
        <source>gap established</source>
        <translation>écart établi</translation>
    </message>
    <message>
        <source>within the margin</source>
        <translation>dans la marge</translation>
    </message>
    <message>
        <source>margin not measured</source>
        <translation>marge non mesurée</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 % of it</source>
        <translation>%1&#x202f;% de ce total</translation>
    </message>
    <message>
        <source>%1 outside its neighbourhoods</source>
        <translation>%1 hors QPV</translation>
    </message>
    <message>
        <source>Figures of a neighbourhood beside its commune and larger places, with the gaps</source>
        <translation>Chiffres d’un quartier à côté de sa commune et de territoires plus grands, avec les écarts</translation>
    </message>
    <message>
        <source>What to compare: qpv@2015:QP034005</source>
        <translation>Ce qu’il faut comparer&#x202f;: qpv@2015:QP034005</translation>
    </message>
    <message>
        <source>With what: commune, commune-hors-qpv, epci, uu, departement, region; all if left out</source>
        <translation>Avec quoi&#x202f;: commune, commune-hors-qpv, epci, uu, departement, region&#x202f;; tous par défaut</translation>
    </message>
    <message>
        <source>Year of the data; if left out, the latest for which there is something to compare with</source>
        <translation>Millésime des données&#x202f;; par défaut, le dernier pour lequel il y a de quoi comparer</translation>
    </message>
    <message>
        <source>there is no method %1; there are auto, published, calibrated, population, grid, points and area</source>
        <translation>il n’y a pas de méthode %1&#x202f;; il y a auto, published, calibrated, population, grid, points et area</translation>
    </message>
    <message>
        <source>--targets and --outline exclude each other: give one of them</source>
        <translation>--targets et --outline s’excluent&#x202f;: donnez l’un des deux</translation>
    </message>
    <message>
        <source>--per takes total, commune, contract, epci or departement, not %1</source>
        <translation>--per prend total, commune, contract, epci ou departement, et non %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Toutes ensemble</translation>
    </message>
    <message>
        <source>members: %1</source>
        <translation>membres&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 ha that they share counted once</source>
        <translation>%1 ha en commun comptés une seule fois</translation>
    </message>
    <message>
        <source>Or for outlines of your own: a shapefile, GeoJSON or GeoPackage of polygons</source>
        <translation>Ou pour vos propres contours&#x202f;: un shapefile, GeoJSON ou GeoPackage de polygones</translation>
    </message>
    <message>
        <source>Taken together, what they share counted once</source>
        <translation>Réunies, ce qu’elles ont en commun compté une seule fois</translation>
    </message>
    <message>
        <source>not calibrated: no count to calibrate on is loaded for the neighbourhoods of %1</source>
        <translation>non calée&#x202f;: aucun effectif sur quoi caler n’est chargé pour les quartiers de %1</translation>
    </message>
    <message>
        <source>Figures of one territory</source>
        <translation>Chiffres d’un territoire</translation>
    </message>
    <message>
        <source>Comparison table of %1 territories</source>
        <translation>Tableau comparatif de %1 territoires</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune outside its neighbourhoods</source>
        <translation>Commune hors QPV</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Urban unit</source>
        <translation>Unité urbaine</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non imprimé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Neighbourhoods measured on</source>
        <translation>Quartiers comparés</translation>
    </message>
    <message>
        <source>Median error measured</source>
        <translation>Erreur médiane constatée</translation>
    </message>
    <message>
        <source>Gap to</source>
        <translation>Écart à</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>not printed: by area</source>
        <translation>non imprimé&#x202f;: à la surface</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>non corrigé</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>Details of the estimates</source>
        <translation>Détail des estimations</translation>
    </message>
    <message>
        <source>Every figure of the table is published: nothing was estimated.</source>
        <translation>Tous les chiffres du tableau sont publiés&#x202f;: rien n’a été estimé.</translation>
    </message>
    <message>
        <source>Margins are those observed 9 times out of 10 where the same way of estimating could be compared with published figures.</source>
        <translation>Les marges sont celles constatées 9 fois sur 10 là où la même façon d’estimer a pu être comparée à des chiffres publiés.</translation>
    </message>
    <message>
        <source>Gap (points)</source>
        <translation>Écart (points)</translation>
    </message>
    <message>
        <source>Share of it</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>drawn outline</source>
        <translation>périmètre dessiné</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>reason: see the details of the estimates</source>
        <translation>raison&#x202f;: voir le détail des estimations</translation>
    </message>
    <message>
        <source>Fictional data, made for demonstration</source>
        <translation>Données fictives, faites pour la démonstration</translation>
    </message>
    <message>
        <source>Upright: published figures. Italic on amber: estimates by Lisière.</source>
        <translation>Caractères droits&#x202f;: chiffres publiés. Italique sur fond ambre&#x202f;: estimations de Lisière.</translation>
    </message>
    <message>
        <source>Volumes estimated by area alone are not printed: in neighbourhoods they were measured to be about half too low.</source>
        <translation>Les volumes estimés à la seule surface ne sont pas imprimés&#x202f;: dans les quartiers, ils se sont révélés trop bas d’environ la moitié.</translation>
    </message>
    <message>
        <source>The caveat of each indicator, its sources and what a place of comparison lacks are in the sheet “Sources”; margins and ways of estimating in “Details of the estimates”.</source>
        <translation>Les précautions de lecture de chaque indicateur, ses sources et ce qui manque aux territoires de comparaison sont dans la feuille «&#x202f;Sources&#x202f;»&#x202f;; les marges et les façons d’estimer, dans «&#x202f;Détail des estimations&#x202f;».</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Geography of</source>
        <translation>Géographie de</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Mention à citer</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Précaution de lecture</translation>
    </message>
    <message>
        <source>What the places of comparison lack</source>
        <translation>Ce qui manque aux territoires de comparaison</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>How the figures were made</source>
        <translation>Comment les chiffres ont été obtenus</translation>
    </message>
    <message>
        <source>Fictional data, made for demonstration: neither shapes nor figures are real.</source>
        <translation>Données fictives, faites pour la démonstration&#x202f;: ni les contours ni les chiffres ne sont réels.</translation>
    </message>
    <message>
        <source>Published figures are as the producer gives them. Estimates are computed by Lisière out of the sources above: they are not figures of INSEE or of any other producer.</source>
        <translation>Les chiffres publiés sont tels que le producteur les donne. Les estimations sont calculées par Lisière à partir des sources ci-dessus&#x202f;: ce ne sont pas des chiffres de l’INSEE ni d’un autre producteur.</translation>
    </message>
    <message>
        <source>Rates are made again from the sums of their numerators and denominators, never averaged; medians and other quantiles are not combined.</source>
        <translation>Les taux sont refaits à partir des sommes de leurs numérateurs et dénominateurs, jamais moyennés&#x202f;; les médianes et autres quantiles ne se combinent pas.</translation>
    </message>
    <message>
        <source>An absence is a word and never 0: statistical secrecy, not significant, not available, not given, not applicable and not estimable are different things.</source>
        <translation>Une absence est un mot, jamais 0&#x202f;: secret statistique, non significatif, indisponible, non renseigné, sans objet et non estimable sont des choses différentes.</translation>
    </message>
    <message>
        <source>The commune outside its neighbourhoods is the commune less what is published for its priority neighbourhoods.</source>
        <translation>La commune hors QPV est la commune moins ce qui est publié pour ses quartiers prioritaires.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>the members of the group do not all lie in the same one</source>
        <translation>les membres du groupe ne sont pas tous dans le même</translation>
    </message>
    <message>
        <source>the table is written to a .xlsx, .ods or .csv file, not to %1</source>
        <translation>le tableau s’écrit dans un fichier .xlsx, .ods ou .csv, pas dans %1</translation>
    </message>
    <message>
        <source>A comparison table for a spreadsheet: figures, references, sources</source>
        <translation>Un tableau comparatif pour tableur&#x202f;: chiffres, territoires de comparaison, sources</translation>
    </message>
    <message>
        <source>Table to write; a .csv holds the figures alone</source>
        <translation>Tableau à écrire&#x202f;; un .csv ne contient que les chiffres</translation>
    </message>
    <message>
        <source>Beside: commune, commune-hors-qpv, epci, uu, departement, region</source>
        <translation>En regard&#x202f;: commune, commune-hors-qpv, epci, uu, departement, region</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Titre du tableau</translation>
    </message>
    <message>
        <source>%1: sheets are written as .xlsx or .ods.</source>
        <translation>%1&#x202f;: les feuilles s’écrivent en .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>the sheets cannot be made: the folder of temporary files is full or read-only</source>
        <translation>les feuilles ne peuvent pas être faites&#x202f;: le dossier des fichiers temporaires est plein ou en lecture seule</translation>
    </message>
    <message>
        <source>%1: file %2</source>
        <translation>%1&#x202f;: fichier %2</translation>
    </message>
    <message>
        <source>%1: file %2, column %3</source>
        <translation>%1&#x202f;: fichier %2, colonne %3</translation>
    </message>
    <message>
        <source>%1: file %2, columns %3</source>
        <translation>%1&#x202f;: fichier %2, colonnes %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2 / %3 = %4</source>
        <translation>%1 = %2 / %3 = %4</translation>
    </message>
    <message>
        <source>%1 = %2 × %3 / %4 = %5</source>
        <translation>%1 = %2 × %3 / %4 = %5</translation>
    </message>
    <message>
        <source>From %1 to %2 in the IRIS that it meets.</source>
        <translation>De %1 à %2 dans les IRIS qu’il touche.</translation>
    </message>
    <message>
        <source>The share of this IRIS was then scaled to %1: %2 published for the neighbourhood (%3, column %4), of the %5 that this IRIS holds.</source>
        <translation>La part de cet IRIS a ensuite été calée sur %1&#x202f;: %2 publiés pour le quartier (%3, colonne %4), sur les %5 que compte cet IRIS.</translation>
    </message>
    <message>
        <source>The shares of these %1 IRIS were then scaled together to %2: %3 published for the neighbourhood (%4, column %5), of the %6 that these IRIS hold.</source>
        <translation>Les parts de ces %1 IRIS ont ensuite été calées ensemble sur %2&#x202f;: %3 publiés pour le quartier (%4, colonne %5), sur les %6 que comptent ces IRIS.</translation>
    </message>
    <message>
        <source>The shares are those by which the neighbourhoods around were scaled to %1 (%2, column %3).</source>
        <translation>Les parts sont celles qui calent les quartiers alentour sur %1 (%2, colonne %3).</translation>
    </message>
    <message>
        <source>This count is of %1, the figure of %2: the shares are kept from one year to the other.</source>
        <translation>Ce total est de %1, le chiffre de %2&#x202f;: les parts sont reprises d’une année sur l’autre.</translation>
    </message>
    <message>
        <source>This count is of %1 for the neighbourhood and of %2 for its IRIS.</source>
        <translation>Ce total est de %1 pour le quartier et de %2 pour ses IRIS.</translation>
    </message>
    <message>
        <source>They were shared by the people who live in the squares of %1 m that lie in it (%2).</source>
        <translation>Ils ont été partagés selon les habitants des carreaux de %1 m qui s’y trouvent (%2).</translation>
    </message>
    <message>
        <source>They were shared by the addresses, dwellings or buildings that lie in it.</source>
        <translation>Ils ont été partagés selon les adresses, logements ou bâtiments qui s’y trouvent.</translation>
    </message>
    <message>
        <source>%1 gives it by IRIS, not for this perimeter, which lies in one of them.</source>
        <translation>%1&#x202f;: donné par IRIS, pas pour ce périmètre, qui se trouve dans un seul.</translation>
    </message>
    <message>
        <source>%1 gives it by IRIS, not for this perimeter, which meets %2 of them.</source>
        <translation>%1&#x202f;: donné par IRIS, pas pour ce périmètre, qui en touche %2.</translation>
    </message>
    <message>
        <source>They were shared by area, as if people lived evenly over each of them.</source>
        <translation>Ils ont été partagés à la surface, comme si l’on y habitait partout également.</translation>
    </message>
    <message>
        <source>They were shared by the people of the squares that lie in it.</source>
        <translation>Ils ont été partagés selon les habitants des carreaux qui s’y trouvent.</translation>
    </message>
    <message>
        <source>They were shared by area.</source>
        <translation>Ils ont été partagés à la surface.</translation>
    </message>
    <message>
        <source>What is published for the neighbourhoods was taken off their IRIS first; the rest of an IRIS is shared evenly over the rest of its area.</source>
        <translation>Ce qui est publié pour les quartiers a d’abord été retiré de leurs IRIS&#x202f;; le reste d’un IRIS est réparti également sur le reste de sa surface.</translation>
    </message>
    <message>
        <source>What the neighbourhoods hold was taken off their IRIS first; the rest of an IRIS is shared evenly over the rest of its area.</source>
        <translation>Ce que comptent les quartiers a d’abord été retiré de leurs IRIS&#x202f;; le reste d’un IRIS est réparti également sur le reste de sa surface.</translation>
    </message>
    <message>
        <source>The rate was made again from its two parts, both shared in the same way.</source>
        <translation>Le taux est refait à partir de ses deux termes, partagés de la même façon.</translation>
    </message>
    <message>
        <source>Corrected from %1 to %2: multiplied by %3, learnt from the %4 neighbourhoods for which the figure of %5 is published.</source>
        <translation>Corrigé de %1 à %2&#x202f;: multiplié par %3, d’après les %4 quartiers pour lesquels le chiffre de %5 est publié.</translation>
    </message>
    <message>
        <source>Margin not measured: such errors are known for the strict outlines of neighbourhoods only.</source>
        <translation>Marge non mesurée&#x202f;: ces écarts ne sont connus que pour le périmètre strict des quartiers.</translation>
    </message>
    <message>
        <source>No margin is given: counts by area miss the published value by %1, half of the time by more (%2 neighbourhoods).</source>
        <translation>Pas de marge&#x202f;: une fois sur deux, un volume estimé à la surface s’écarte de plus de %1 de la valeur publiée (%2 quartiers).</translation>
    </message>
    <message>
        <source>Margin not measured: %1 neighbourhoods can be compared, %2 are needed.</source>
        <translation>Marge non mesurée&#x202f;: %1 quartiers peuvent être comparés, il en faut %2.</translation>
    </message>
    <message>
        <source>Margin not measured: the correction it was measured with leads beyond what is possible here.</source>
        <translation>Marge non mesurée&#x202f;: la correction avec laquelle elle a été mesurée dépasse ici ce qui est possible.</translation>
    </message>
    <message>
        <source>Margin not measured: no published value of %1 to compare with.</source>
        <translation>Marge non mesurée&#x202f;: aucune valeur de %1 publiée pour comparer.</translation>
    </message>
    <message>
        <source>For comparison: “%1”, estimated in the same way, stays within %2 of the published value 9 times out of 10 (%3 neighbourhoods).</source>
        <translation>Repère&#x202f;: «&#x202f;%1&#x202f;», estimé de la même façon, s’écarte de moins de %2 de la valeur publiée 9 fois sur 10 (%3 quartiers).</translation>
    </message>
    <message>
        <source>Observed margin (9 times out of 10): %1 to %2, measured on the %3 neighbourhoods for which the figure of %4 is published.</source>
        <translation>Marge constatée (9 fois sur 10)&#x202f;: de %1 à %2, mesurée sur les %3 quartiers pour lesquels le chiffre de %4 est publié.</translation>
    </message>
    <message>
        <source>Half of these estimates were within %1 of the published value.</source>
        <translation>La moitié de ces estimations s’écartent de moins de %1 de la valeur publiée.</translation>
    </message>
    <message>
        <source>The gap to the commune is probably understated: where it is published, it came out at %1 of its size.</source>
        <translation>L’écart à la commune est probablement sous-estimé&#x202f;: là où il est publié, l’estimation en retrouve %1.</translation>
    </message>
    <message>
        <source>The gap to the commune is probably understated: a rate made from IRIS is drawn to their mean.</source>
        <translation>L’écart à la commune est probablement sous-estimé&#x202f;: un taux tiré des IRIS est ramené vers leur moyenne.</translation>
    </message>
    <message>
        <source>Data covering %1 of the perimeter, generation %2.</source>
        <translation>Données couvrant %1 du périmètre, génération %2.</translation>
    </message>
    <message>
        <source>Data covering %1 of the perimeter.</source>
        <translation>Données couvrant %1 du périmètre.</translation>
    </message>
    <message>
        <source>%1 of its IRIS give no number; their part is taken to be like the others.</source>
        <translation>IRIS sans chiffre&#x202f;: %1&#x202f;; leur part est supposée semblable aux autres.</translation>
    </message>
    <message>
        <source>%1 of its area lies in a commune that is not cut into IRIS: no part of it was used.</source>
        <translation>%1 de sa surface se trouve dans une commune non découpée en IRIS&#x202f;: rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Slivers left out: %1 (under 0.5 % of their IRIS and 1 % of the perimeter).</source>
        <translation>Éclats laissés de côté&#x202f;: %1 (moins de 0,5&#x202f;% de leur IRIS et de 1&#x202f;% du périmètre).</translation>
    </message>
    <message>
        <source>Minimum and maximum possible: %1 to %2.</source>
        <translation>Minimum et maximum possibles&#x202f;: %1 et %2.</translation>
    </message>
    <message>
        <source>Not for print: a count by area comes out about half too low in a neighbourhood.</source>
        <translation>À ne pas imprimer&#x202f;: à la surface, un volume est environ deux fois trop faible dans un quartier.</translation>
    </message>
    <message>
        <source>Summed over the %1 IRIS of the commune that the file lists.</source>
        <translation>Somme des %1 IRIS de la commune présents dans le fichier.</translation>
    </message>
    <message>
        <source>The rate is made again from the two sums; it is no mean of rates.</source>
        <translation>Le taux est refait à partir des deux sommes&#x202f;; ce n’est pas une moyenne de taux.</translation>
    </message>
    <message>
        <source>%1 of these IRIS give no number and are left out of both sums.</source>
        <translation>IRIS sans chiffre&#x202f;: %1, laissés hors des deux sommes.</translation>
    </message>
    <message>
        <source>%1 of these IRIS give no number: a count needs them all.</source>
        <translation>IRIS sans chiffre&#x202f;: %1&#x202f;; un volume les demande tous.</translation>
    </message>
    <message>
        <source>The file gives no number there, and nothing stands in for it.</source>
        <translation>Le fichier ne donne pas de chiffre ici, et rien ne le remplace.</translation>
    </message>
    <message>
        <source>Published for the neighbourhood itself: nothing was estimated.</source>
        <translation>Publié pour le quartier lui-même&#x202f;: rien n’a été estimé.</translation>
    </message>
    <message>
        <source>Perimeters of the %1 generation.</source>
        <translation>Périmètres de la génération %1.</translation>
    </message>
    <message>
        <source>The table of the neighbourhoods carries it beside their own figures.</source>
        <translation>Le fichier des quartiers le donne à côté de leurs propres chiffres.</translation>
    </message>
    <message>
        <source>commune outside its neighbourhoods</source>
        <translation>commune hors QPV</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>%1 / %2, once the neighbourhoods are taken off, gives %3</source>
        <translation>%1 / %2, une fois les quartiers retirés, donne %3</translation>
    </message>
    <message>
        <source>The commune less its one neighbourhood, as published.</source>
        <translation>La commune moins son seul quartier, tels que publiés.</translation>
    </message>
    <message>
        <source>The commune less its %1 neighbourhoods, as published.</source>
        <translation>La commune moins ses %1 quartiers, tels que publiés.</translation>
    </message>
    <message>
        <source>Summed over the %1 IRIS of the place that the file lists.</source>
        <translation>Somme des %1 IRIS du territoire présents dans le fichier.</translation>
    </message>
    <message>
        <source>%1 of these IRIS give no number.</source>
        <translation>IRIS sans chiffre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The figure “%1” of %2 is not in the file any more.</source>
        <translation>Le chiffre «&#x202f;%1&#x202f;» de %2 n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>not calibrated on %1 of %2: it is not published for this neighbourhood</source>
        <translation>non calée sur %1 de %2&#x202f;: cet effectif n’est pas publié pour ce quartier</translation>
    </message>
    <message>
        <source>not calibrated on %1 of %2: it is not published for one of its IRIS</source>
        <translation>non calée sur %1 de %2&#x202f;: cet effectif n’est pas publié pour l’un de ses IRIS</translation>
    </message>
    <message>
        <source>not calibrated on %1 of %2: %3 are published for the neighbourhood, its IRIS hold only %4 together; the outlines may be of another year</source>
        <translation>non calée sur %1 de %2&#x202f;: %3 sont publiés pour le quartier, ses IRIS n’en ont que %4 ensemble&#x202f;; les contours sont peut-être d’une autre année</translation>
    </message>
    <message>
        <source>the loaded table has no number for its IRIS</source>
        <translation>la table chargée ne donne aucun chiffre pour ses IRIS</translation>
    </message>
    <message>
        <source>published for %1 of 2015, whose outline is the same</source>
        <translation>publié pour %1 de 2015, dont le contour est le même</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; give another one with --cache</source>
        <translation>le dossier %1 ne peut pas être créé&#x202f;; donnez-en un autre avec --cache</translation>
    </message>
    <message>
        <source>%1 bytes are there; the next call goes on from them if the server lets it</source>
        <translation>%1 octets sont déjà là&#x202f;; le prochain appel reprendra à la suite si le serveur le permet</translation>
    </message>
    <message>
        <source>what was downloaded is not the file that is known: its SHA-256 begins with %1, not with %2. The producer changed it, or it was damaged on the way; it was thrown away</source>
        <translation>ce qui a été téléchargé n’est pas le fichier connu&#x202f;: son SHA-256 commence par %1 et non par %2. Le producteur l’a modifié, ou il a été abîmé en route&#x202f;; il a été jeté</translation>
    </message>
    <message>
        <source>%1 is not what it was when it was last downloaded: its producer changed it (SHA-256 %2 before, %3 now)</source>
        <translation>%1 n’est plus le même qu’au dernier téléchargement&#x202f;: son producteur l’a modifié (SHA-256 %2 avant, %3 maintenant)</translation>
    </message>
    <message>
        <source>it could not be asked whether %1 is still the same: the copy that is on this computer is used</source>
        <translation>impossible de demander si %1 est toujours le même&#x202f;: la copie présente sur cet ordinateur est utilisée</translation>
    </message>
    <message>
        <source>there is no folder for downloads; give one with --cache</source>
        <translation>il n’y a pas de dossier pour les téléchargements&#x202f;; donnez-en un avec --cache</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read</source>
        <translation>le dossier %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>the network cannot be used on this computer</source>
        <translation>le réseau n’est pas utilisable sur cet ordinateur</translation>
    </message>
    <message>
        <source>the server has no such file (%1)</source>
        <translation>le serveur n’a pas ce fichier (%1)</translation>
    </message>
    <message>
        <source>the server or a proxy refuses it (%1)</source>
        <translation>le serveur ou un serveur mandataire le refuse (%1)</translation>
    </message>
    <message>
        <source>the server could not give it (%1)</source>
        <translation>le serveur n’a pas pu le donner (%1)</translation>
    </message>
    <message>
        <source>the name of the server %1 is not known: is this computer on line?</source>
        <translation>le nom du serveur %1 n’est pas connu&#x202f;: cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>the server %1 cannot be reached</source>
        <translation>le serveur %1 est injoignable</translation>
    </message>
    <message>
        <source>the server %1 does not answer</source>
        <translation>le serveur %1 ne répond pas</translation>
    </message>
    <message>
        <source>the server sends from one address to another without end</source>
        <translation>le serveur renvoie sans fin d’une adresse à une autre</translation>
    </message>
    <message>
        <source>only addresses that begin with https:// or http:// are read</source>
        <translation>seules les adresses qui commencent par https:// ou http:// sont lues</translation>
    </message>
    <message>
        <source>the server %1 could not prove that it is what it says (certificate), or a proxy stands in between; nothing was taken from it</source>
        <translation>le serveur %1 n’a pas pu prouver son identité (certificat), ou un serveur mandataire s’interpose&#x202f;; rien n’en a été repris</translation>
    </message>
    <message>
        <source>the connection with %1 broke</source>
        <translation>la connexion avec %1 a été coupée</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full or the folder is closed to you</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le disque est plein ou le dossier vous est fermé</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes, which is more than it should be</source>
        <translation>le fichier dépasse %1 octets, plus qu’il ne devrait</translation>
    </message>
    <message>
        <source>the server answered with a web page instead of the file</source>
        <translation>le serveur a répondu par une page web au lieu du fichier</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le disque est plein</translation>
    </message>
    <message>
        <source>the server stopped sending</source>
        <translation>le serveur a cessé d’envoyer</translation>
    </message>
    <message>
        <source>the connection broke before the end</source>
        <translation>la connexion a été coupée avant la fin</translation>
    </message>
    <message>
        <source>%1 is open in another program or window; close it there, then try again</source>
        <translation>%1 est ouvert dans un autre programme ou une autre fenêtre&#x202f;; fermez-le là, puis recommencez</translation>
    </message>
    <message>
        <source>%1 can only be read, nothing was done</source>
        <translation>%1 ne peut être que lu, rien n’a été fait</translation>
    </message>
    <message>
        <source>the rows of %1 are of the level %2, the outlines of the level %3</source>
        <translation>les lignes de %1 sont du niveau %2, les contours du niveau %3</translation>
    </message>
    <message>
        <source>Put right %1 codes of %2</source>
        <translation>Réparation de %1 codes de %2</translation>
    </message>
    <message>
        <source>the observatory has no layer “%1”; it has: %2</source>
        <translation>le fichier de travail n’a pas de couche «&#x202f;%1&#x202f;»&#x202f;; il a&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” has no column %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de colonne %2</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: “%2” (data set %3) stands in its place; take that one out first</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas revenir&#x202f;: «&#x202f;%2&#x202f;» (jeu de données %3) occupe sa place&#x202f;; retirez d’abord celui-là</translation>
    </message>
    <message>
        <source>%1 columns hold names or contacts of persons</source>
        <translation>%1 colonnes contiennent des noms ou des coordonnées de personnes</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservées</translation>
    </message>
    <message>
        <source>not one of the known files: read by its content alone</source>
        <translation>ce n’est pas un des fichiers connus&#x202f;: lu d’après son seul contenu</translation>
    </message>
    <message>
        <source>who made it and under which licence is for you to say where it is shown</source>
        <translation>producteur et licence sont à indiquer par vous là où il est montré</translation>
    </message>
    <message>
        <source>its codes are in the column %1 (%2)</source>
        <translation>ses codes sont dans la colonne %1 (%2)</translation>
    </message>
    <message>
        <source>another is chosen with --key and --level</source>
        <translation>une autre se choisit avec --key et --level</translation>
    </message>
    <message>
        <source>%1: the columns %2 and %3 hold coordinates, and nothing says in which system. Give its EPSG code with --crs.</source>
        <translation>%1&#x202f;: les colonnes %2 et %3 contiennent des coordonnées, et rien ne dit dans quel système. Donnez son code EPSG avec --crs.</translation>
    </message>
    <message>
        <source>%1: the columns %2 and %3 hold coordinates, and nothing says in which system. Give its EPSG code with --crs; what lies in France in these numbers: %4.</source>
        <translation>%1&#x202f;: les colonnes %2 et %3 contiennent des coordonnées, et rien ne dit dans quel système. Donnez son code EPSG avec --crs&#x202f;; avec ces nombres, tombent en France&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Save what it gives in a file, then drop that.</source>
        <translation>%1 est un périphérique ou un tube, pas un fichier. Enregistrez ce qu’il donne dans un fichier, puis déposez celui-ci.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you have the right to read it.</source>
        <translation>%1 ne peut pas être ouvert. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 begins with nothing but zeros: the copy or the download failed. Fetch it again from the producer&apos;s site.</source>
        <translation>%1 ne commence que par des zéros&#x202f;: la copie ou le téléchargement a échoué. Reprenez-le depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1 is a RAR archive, which is not read here. Unpack it, then drop the files.</source>
        <translation>%1 est une archive RAR, format qui n’est pas lu ici. Décompressez-la, puis déposez les fichiers.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Unpack it with the password, then drop the files.</source>
        <translation>%1 est protégé par un mot de passe. Décompressez-le avec ce mot de passe, puis déposez les fichiers.</translation>
    </message>
    <message>
        <source>%1 holds two files named %2, and nothing says which one is meant. Unpack it, then drop the right one.</source>
        <translation>%1 contient deux fichiers nommés %2, et rien ne dit lequel est le bon. Décompressez-le, puis déposez celui qu’il faut.</translation>
    </message>
    <message>
        <source>%1 is an archive with nothing in it. Fetch it again from the producer&apos;s site.</source>
        <translation>%1 est une archive vide. Reprenez-la depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1: the names in the archive lead out of it, or are links: it was not opened. A producer does not make such files.</source>
        <translation>%1&#x202f;: les noms contenus dans l’archive mènent hors d’elle, ou sont des liens&#x202f;: elle n’a pas été ouverte. Un producteur ne fait pas de tels fichiers.</translation>
    </message>
    <message>
        <source>%1 has no column %2. Its columns: %3.</source>
        <translation>%1 n’a pas de colonne %2. Ses colonnes&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1: what the column %2 holds (%3) are not codes of a known level. Say which with --level.</source>
        <translation>%1&#x202f;: ce que contient la colonne %2 (%3) n’est pas un code d’un échelon connu. Précisez l’échelon avec --level.</translation>
    </message>
    <message>
        <source>%1 lines have no well-formed code or date</source>
        <translation>%1 lignes n’ont ni code ni date bien formés</translation>
    </message>
    <message>
        <source>%1 lines are parts of communes (associated, delegated, districts)</source>
        <translation>%1 lignes sont des parties de communes (associées, déléguées, arrondissements)</translation>
    </message>
    <message>
        <source>kept apart: their codes are not those of communes</source>
        <translation>gardées à part&#x202f;: leurs codes ne sont pas ceux de communes</translation>
    </message>
    <message>
        <source>%1 has titles but no line with a code.</source>
        <translation>%1 a des titres mais aucune ligne avec un code.</translation>
    </message>
    <message>
        <source>%1 labels are of no column of the table</source>
        <translation>%1 libellés ne sont ceux d’aucune colonne de la table</translation>
    </message>
    <message>
        <source>kept, without a use</source>
        <translation>gardés, sans emploi</translation>
    </message>
    <message>
        <source>%1 columns have their codes spelt out one by one</source>
        <translation>%1 colonnes ont leurs codes détaillés un à un</translation>
    </message>
    <message>
        <source>left out: the names of places come with their outlines</source>
        <translation>laissés de côté&#x202f;: les noms des lieux viennent avec leurs contours</translation>
    </message>
    <message>
        <source>%1 is not a dictionary of variables: it has no columns COD_VAR and LIB_VAR.</source>
        <translation>%1 n’est pas un dictionnaire de variables&#x202f;: il n’a pas de colonnes COD_VAR et LIB_VAR.</translation>
    </message>
    <message>
        <source>%1 labels of the dictionary are of no column of the table</source>
        <translation>%1 libellés du dictionnaire ne sont ceux d’aucune colonne de la table</translation>
    </message>
    <message>
        <source>its dictionary cannot be read</source>
        <translation>son dictionnaire ne peut pas être lu</translation>
    </message>
    <message>
        <source>left out: columns keep their short names</source>
        <translation>laissé de côté&#x202f;: les colonnes gardent leurs noms courts</translation>
    </message>
    <message>
        <source>labels of columns, without figures</source>
        <translation>libellés de colonnes, sans les chiffres</translation>
    </message>
    <message>
        <source>add the table they belong to as well</source>
        <translation>ajoutez aussi la table à laquelle ils se rapportent</translation>
    </message>
    <message>
        <source>%1 holds no label.</source>
        <translation>%1 ne contient aucun libellé.</translation>
    </message>
    <message>
        <source>no table with these columns is in the observatory</source>
        <translation>aucune table avec ces colonnes n’est dans le fichier de travail</translation>
    </message>
    <message>
        <source>the labels are kept for the day it is added</source>
        <translation>les libellés sont gardés pour le jour où elle sera ajoutée</translation>
    </message>
    <message>
        <source>of these, %1 are in departments without outlines here</source>
        <translation>dont %1 dans des départements sans contours ici</translation>
    </message>
    <message>
        <source>of these, %1 are communes not cut into IRIS; the outlines hold cut communes only</source>
        <translation>dont %1 communes non découpées en IRIS&#x202f;; les contours ne comptent que des communes découpées</translation>
    </message>
    <message>
        <source>of these, %1 are in communes that merged, split or changed code between the two years</source>
        <translation>dont %1 dans des communes fusionnées, scindées ou dont le code a changé entre les deux années</translation>
    </message>
    <message>
        <source>of these, %1 are IRIS of another year&apos;s cut</source>
        <translation>dont %1 IRIS d’un autre découpage</translation>
    </message>
    <message>
        <source>of these, %1 are Paris, Lyon or Marseille, whole here and by district there</source>
        <translation>dont %1 à Paris, Lyon ou Marseille, ville entière d’un côté et arrondissements de l’autre</translation>
    </message>
    <message>
        <source>%1 of %2 have theirs in %3 %4; all figures are kept</source>
        <translation>%1 sur %2 ont le leur (%3 %4)&#x202f;; toutes les valeurs sont gardées</translation>
    </message>
    <message>
        <source>record %1 is not a record of a JSON list ({&quot;key&quot;: value, …}), or the file stops before its end. Fetch the file again from the producer&apos;s site.</source>
        <translation>l’enregistrement %1 n’est pas celui d’une liste JSON ({&quot;clé&quot;: valeur, …}), ou le fichier s’arrête avant sa fin. Récupérez-le à nouveau sur le site du producteur.</translation>
    </message>
    <message>
        <source>%1: the layer %2 is worked out while it is read (a view), which is not done here. Ask for the file with its layers as tables.</source>
        <translation>%1&#x202f;: la couche %2 est calculée pendant la lecture (une vue), ce qui ne se fait pas ici. Demandez le fichier avec ses couches en tables.</translation>
    </message>
    <message>
        <source>a sheet of explanations, no table: left out</source>
        <translation>une feuille d’explications, pas une table&#x202f;: laissée de côté</translation>
    </message>
    <message>
        <source>a workbook that cannot be read: it is damaged, protected by a password, or not a workbook. Open it in a spreadsheet and save it again.</source>
        <translation>un classeur illisible&#x202f;: il est abîmé, protégé par un mot de passe, ou n’est pas un classeur. Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>not a kind of file that is read here. Tables: CSV, XLSX, ODS, XLS, JSON, DBF. Layers: shapefile, GeoJSON, TopoJSON, GeoPackage. Each may be in a zip, gz, tar or 7z.</source>
        <translation>ce genre de fichier n’est pas lu ici. Tableaux&#x202f;: CSV, XLSX, ODS, XLS, JSON, DBF. Couches&#x202f;: shapefile, GeoJSON, TopoJSON, GeoPackage. Chacun peut être dans un zip, gz, tar ou 7z.</translation>
    </message>
    <message>
        <source>no table and no map layer in it.</source>
        <translation>ni table ni couche de carte.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was being read. Nothing was added: try again once the file is finished.</source>
        <translation>%1 a été modifié par un autre programme pendant sa lecture. Rien n’a été ajouté&#x202f;: recommencez quand le fichier sera terminé.</translation>
    </message>
    <message>
        <source>the outlines are drawn on a coarse lattice (quantized arcs)</source>
        <translation>les contours sont arrondis à une grille grossière (arcs quantifiés)</translation>
    </message>
    <message>
        <source>for showing, not for measuring</source>
        <translation>à montrer, pas à mesurer</translation>
    </message>
    <message>
        <source>the points are those of communes, not of neighbourhoods</source>
        <translation>les points sont ceux des communes, pas des quartiers</translation>
    </message>
    <message>
        <source>each neighbourhood gets the point of its commune</source>
        <translation>chaque quartier reçoit le point de sa commune</translation>
    </message>
    <message>
        <source>the outlines are those of communes, not of neighbourhoods</source>
        <translation>les contours sont ceux des communes, pas des quartiers</translation>
    </message>
    <message>
        <source>kept as a list; fetch the perimeters from the ANCT</source>
        <translation>gardés comme liste&#x202f;; les périmètres sont à prendre à l’ANCT</translation>
    </message>
    <message>
        <source>this format holds no coordinates</source>
        <translation>ce format ne contient pas de coordonnées</translation>
    </message>
    <message>
        <source>the shapefile or the GeoJSON of the same data has them</source>
        <translation>le shapefile ou le GeoJSON des mêmes données en a</translation>
    </message>
    <message>
        <source>rows can be placed by the street and the number they name</source>
        <translation>les lignes peuvent être placées par la rue et le numéro qu’elles nomment</translation>
    </message>
    <message>
        <source>%1 holds no features. Fetch it again, or ask the producer for one that does.</source>
        <translation>%1 ne contient aucun objet. Téléchargez-le à nouveau, ou demandez au producteur un fichier qui en contient.</translation>
    </message>
    <message>
        <source>%1 has titles but no lines.</source>
        <translation>%1 a des titres mais aucune ligne.</translation>
    </message>
    <message>
        <source>%1 holds no row of this observatory&apos;s territory.</source>
        <translation>%1 ne contient aucune ligne du territoire de ce fichier de travail.</translation>
    </message>
    <message>
        <source>called by their place</source>
        <translation>nommées d’après leur rang</translation>
    </message>
    <message>
        <source>%1 rows have “%2” as %3</source>
        <translation>%1 lignes ont «&#x202f;%2&#x202f;» pour %3</translation>
    </message>
    <message>
        <source>%1 column titles have ten letters, the most a shapefile has room for</source>
        <translation>%1 titres de colonnes ont dix lettres, le plus qu’un shapefile puisse contenir</translation>
    </message>
    <message>
        <source>they may be cut</source>
        <translation>ils sont peut-être coupés</translation>
    </message>
    <message>
        <source>the file does not say in which system its coordinates are</source>
        <translation>le fichier ne dit pas dans quel système sont ses coordonnées</translation>
    </message>
    <message>
        <source>taken as longitude and latitude (EPSG:4326)</source>
        <translation>prises pour des longitudes et latitudes (EPSG:4326)</translation>
    </message>
    <message>
        <source>%1: the coordinates are not degrees, and the file does not say what else they are. Say it with --crs and an EPSG code, or ask the producer for the file with its system.</source>
        <translation>%1&#x202f;: les coordonnées ne sont pas des degrés, et le fichier ne dit pas ce qu’elles sont. Dites-le avec --crs et un code EPSG, ou demandez au producteur le fichier avec son système.</translation>
    </message>
    <message>
        <source>%1 rows lie in other departments</source>
        <translation>%1 lignes sont dans d’autres départements</translation>
    </message>
    <message>
        <source>left out; kept: %1</source>
        <translation>laissées de côté&#x202f;; gardés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows have no coordinates</source>
        <translation>lignes sans coordonnées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows have coordinates that are not numbers</source>
        <translation>lignes dont les coordonnées ne sont pas des nombres&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows do not say in which system their coordinates are</source>
        <translation>lignes qui ne disent pas dans quel système sont leurs coordonnées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows have coordinates outside the territory their code names</source>
        <translation>%1 lignes ont des coordonnées hors du territoire que nomme leur code</translation>
    </message>
    <message>
        <source>%1 rows have another kind of geometry than the others</source>
        <translation>%1 lignes ont une géométrie d’une autre sorte que les autres</translation>
    </message>
    <message>
        <source>kept without it</source>
        <translation>gardées sans elle</translation>
    </message>
    <message>
        <source>%1 rows have several points</source>
        <translation>%1 lignes ont plusieurs points</translation>
    </message>
    <message>
        <source>taken at the first</source>
        <translation>placées au premier</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>réparés</translation>
    </message>
    <message>
        <source>%1 codes are written with an underscore</source>
        <translation>%1 codes sont écrits avec un tiret bas</translation>
    </message>
    <message>
        <source>it is taken out</source>
        <translation>il est ôté</translation>
    </message>
    <message>
        <source>%1 codes name a commune that is not cut</source>
        <translation>%1 codes nomment une commune non découpée</translation>
    </message>
    <message>
        <source>taken as its only IRIS, 0000</source>
        <translation>pris pour son seul IRIS, 0000</translation>
    </message>
    <message>
        <source>their rows have no code</source>
        <translation>leurs lignes sont sans code</translation>
    </message>
    <message>
        <source>%1 rows hold several codes</source>
        <translation>%1 lignes contiennent plusieurs codes</translation>
    </message>
    <message>
        <source>one row for each code</source>
        <translation>une ligne pour chaque code</translation>
    </message>
    <message>
        <source>%1 rows repeat the %2 of another (%3 different)</source>
        <translation>%1 lignes répètent le %2 d’une autre (%3 différents)</translation>
    </message>
    <message>
        <source>all are kept</source>
        <translation>toutes sont gardées</translation>
    </message>
    <message>
        <source>%1 rows have no %2</source>
        <translation>%1 lignes n’ont pas de %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardées</translation>
    </message>
    <message>
        <source>%1 cells hold the word NULL</source>
        <translation>%1 cellules contiennent le mot NULL</translation>
    </message>
    <message>
        <source>taken as empty</source>
        <translation>comptées comme vides</translation>
    </message>
    <message>
        <source>%1 cells hold a line break</source>
        <translation>%1 cellules contiennent un saut de ligne</translation>
    </message>
    <message>
        <source>%1 cells hold a web link or other HTML</source>
        <translation>%1 cellules contiennent un lien ou d’autre HTML</translation>
    </message>
    <message>
        <source>%1 cells hold a list in brackets</source>
        <translation>%1 cellules contiennent une liste entre crochets</translation>
    </message>
    <message>
        <source>%1 rows are of persons who asked not to be shown</source>
        <translation>%1 lignes sont de personnes qui ont demandé à ne pas être montrées</translation>
    </message>
    <message>
        <source>kept without name, address and place</source>
        <translation>gardées sans nom, adresse ni lieu</translation>
    </message>
    <message>
        <source>%1 names may be those of persons</source>
        <translation>%1 noms sont peut-être ceux de personnes</translation>
    </message>
    <message>
        <source>%1 different values of %2</source>
        <translation>%1 valeurs différentes de %2</translation>
    </message>
    <message>
        <source>they make the categories of the set</source>
        <translation>elles font les catégories de la liste</translation>
    </message>
    <message>
        <source>%1 is damaged: it says it is %2 bytes long, and it is %3. Fetch it again from the producer&apos;s site.</source>
        <translation>%1 est endommagé&#x202f;: il annonce %2 octets et en compte %3. Reprenez-le depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1: %2 outlines in the .shx and %3 rows in the .dbf: these files do not belong together. Fetch them all again from the producer&apos;s site.</source>
        <translation>%1&#x202f;: %2 contours dans le .shx et %3 lignes dans le .dbf&#x202f;: ces fichiers ne vont pas ensemble. Reprenez-les tous depuis le site du producteur.</translation>
    </message>
    <message>
        <source>%1 is an archive in an archive and holds another one (%2). Unpack it, then drop the files.</source>
        <translation>%1 est une archive dans une archive et en contient une autre (%2). Décompressez-la, puis déposez les fichiers.</translation>
    </message>
    <message>
        <source>%1 holds %2 tables and layers, more than can be looked at. Unpack it, then drop those you need.</source>
        <translation>%1 contient %2 tableaux et couches, plus qu’il n’est possible d’en examiner. Décompressez-le, puis déposez ceux dont vous avez besoin.</translation>
    </message>
    <message>
        <source>figures of several years, put together by somebody</source>
        <translation>chiffres de plusieurs années, réunis par un tiers</translation>
    </message>
    <message>
        <source>the year given stands for all of them</source>
        <translation>l’année donnée vaut pour tous</translation>
    </message>
    <message>
        <source>%1 lines are neighbourhoods</source>
        <translation>%1 lignes sont des quartiers</translation>
    </message>
    <message>
        <source>%1 lines are IRIS</source>
        <translation>%1 lignes sont des IRIS</translation>
    </message>
    <message>
        <source>%1 lines are intercommunalities (EPCI)</source>
        <translation>%1 lignes sont des intercommunalités (EPCI)</translation>
    </message>
    <message>
        <source>%1 lines are communes</source>
        <translation>%1 lignes sont des communes</translation>
    </message>
    <message>
        <source>%1 lines are departments or regions</source>
        <translation>%1 lignes sont des départements ou des régions</translation>
    </message>
    <message>
        <source>%1 is about the sensitive urban zones (ZUS) that the neighbourhoods took the place of in 2015. There are no outlines to put its figures on; those by IRIS of the same year are read.</source>
        <translation>%1 porte sur les zones urbaines sensibles (ZUS), que les quartiers ont remplacées en 2015. Il n’y a pas de contours où poser ses chiffres&#x202f;; ceux par IRIS de la même année se lisent.</translation>
    </message>
    <message>
        <source>left out: this table is read for another level</source>
        <translation>laissées de côté&#x202f;: cette table est lue pour un autre niveau</translation>
    </message>
    <message>
        <source>%1 lines are notes</source>
        <translation>%1 lignes sont des notes</translation>
    </message>
    <message>
        <source>%1 cells hold a dash, which stands for nil or for unknown</source>
        <translation>%1 cellules contiennent un tiret, qui veut dire nul ou non renseigné</translation>
    </message>
    <message>
        <source>taken as missing, never counted as zero</source>
        <translation>tenues pour non renseignées, jamais comptées comme zéro</translation>
    </message>
    <message>
        <source>%1: no row of titles begins on line %2, among the first %3. Count the lines from 1; 0 says that there are no titles.</source>
        <translation>%1&#x202f;: aucune ligne d’en-tête ne commence à la ligne %2, parmi les %3 premières. Comptez les lignes à partir de 1&#x202f;; 0 dit qu’il n’y a pas d’en-tête.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet workbook, not a text table. Give it back its name ending in .xlsx, .ods or .xls, then drop that file.</source>
        <translation>%1 est un classeur de tableur, pas une table de texte. Rendez-lui son nom en .xlsx, .ods ou .xls, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a text table. If it is an error page, fetch the file again; if it shows a table, open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>%1 est une page web, pas une table de texte. Si c’est une page d’erreur, récupérez le fichier à nouveau&#x202f;; si elle montre un tableau, ouvrez-la dans un tableur et enregistrez-la en XLSX ou en CSV.</translation>
    </message>
    <message>
        <source>%1 is XML, not a text table. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>%1 est du XML, pas une table de texte. Ouvrez-le dans un tableur et enregistrez-le en XLSX ou en CSV.</translation>
    </message>
    <message>
        <source>%1: no separator found. Columns should be separated by semicolons, commas, tabs or bars: say which (--separator), or save the table again as CSV.</source>
        <translation>%1&#x202f;: aucun séparateur trouvé. Les colonnes devraient être séparées par des points-virgules, des virgules, des tabulations ou des barres&#x202f;: dites lequel (--separator), ou enregistrez à nouveau la table en CSV.</translation>
    </message>
    <message>
        <source>%1 holds no records.</source>
        <translation>%1 ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>%1 title lines above the table</source>
        <translation>%1 lignes de titre au-dessus de la table</translation>
    </message>
    <message>
        <source>%1 title lines with the long names of the columns</source>
        <translation>%1 lignes d’en-tête avec les libellés longs des colonnes</translation>
    </message>
    <message>
        <source>left out, the short names are kept</source>
        <translation>laissées de côté, les noms courts sont gardés</translation>
    </message>
    <message>
        <source>the columns are named on two lines</source>
        <translation>les colonnes sont nommées sur deux lignes</translation>
    </message>
    <message>
        <source>the name of the group is put before names met twice</source>
        <translation>le nom du groupe est mis devant les noms rencontrés deux fois</translation>
    </message>
    <message>
        <source>the column titles carry types of dBase</source>
        <translation>les en-têtes portent des types dBase</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>ôtés</translation>
    </message>
    <message>
        <source>the columns have no titles</source>
        <translation>les colonnes n’ont pas d’en-tête</translation>
    </message>
    <message>
        <source>they are called 1, 2, 3 …</source>
        <translation>elles s’appellent 1, 2, 3…</translation>
    </message>
    <message>
        <source>a file of the same make was read in a way somebody chose</source>
        <translation>un fichier de même facture a été lu d’une manière choisie</translation>
    </message>
    <message>
        <source>read in that way: %1</source>
        <translation>lu de cette manière&#x202f;: %1</translation>
    </message>
    <message>
        <source>somebody said how it is written</source>
        <translation>la manière de le lire a été indiquée</translation>
    </message>
    <message>
        <source>the sheet holds lines of text parted by semicolons</source>
        <translation>la feuille contient des lignes de texte à points-virgules</translation>
    </message>
    <message>
        <source>parted into columns</source>
        <translation>réparties en colonnes</translation>
    </message>
    <message>
        <source>%1 lines of notes under the table</source>
        <translation>%1 lignes de notes sous la table</translation>
    </message>
    <message>
        <source>%1 cells hold the word NULL or NA</source>
        <translation>%1 cellules portent le mot NULL ou NA</translation>
    </message>
    <message>
        <source>sheet of a workbook</source>
        <translation>feuille d’un classeur</translation>
    </message>
    <message>
        <source>JSON list of records</source>
        <translation>liste JSON d’enregistrements</translation>
    </message>
    <message>
        <source>table of dBase</source>
        <translation>table dBase</translation>
    </message>
    <message>
        <source>text separated by tabs</source>
        <translation>texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>text separated by &quot;%1&quot;</source>
        <translation>texte séparé par «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>codage %1</translation>
    </message>
    <message>
        <source>decimal mark &quot;%1&quot;</source>
        <translation>signe décimal «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no titles</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>titles on line %1</source>
        <translation>en-tête à la ligne %1</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in a spreadsheet, take the password off and save it again.</source>
        <translation>%1 est protégé par un mot de passe. Ouvrez-le dans un tableur, ôtez le mot de passe et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a workbook: it is damaged, or protected by a password. Open it in a spreadsheet and save it again, or fetch it again from the producer&apos;s site.</source>
        <translation>%1 ne peut pas être lu comme un classeur&#x202f;: il est abîmé, ou protégé par un mot de passe. Ouvrez-le dans un tableur et enregistrez-le à nouveau, ou récupérez-le à nouveau sur le site du producteur.</translation>
    </message>
    <message>
        <source>%1 is a workbook without a filled sheet.</source>
        <translation>%1 est un classeur sans feuille remplie.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table of dBase: it is damaged, or not what its name says. Fetch it again from the producer&apos;s site.</source>
        <translation>%1 ne peut pas être lu comme une table dBase&#x202f;: il est abîmé, ou n’est pas ce que son nom annonce. Récupérez-le à nouveau sur le site du producteur.</translation>
    </message>
    <message>
        <source>%1 outlines have a coordinate that is not a number</source>
        <translation>%1 contours ont une coordonnée qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 written with spaces, quotes or small letters</source>
        <translation>%1 écrit avec des espaces, des guillemets ou des minuscules</translation>
    </message>
    <message>
        <source>%1 written in two parts</source>
        <translation>%1 écrit en deux parties</translation>
    </message>
    <message>
        <source>%1 without its first zero</source>
        <translation>%1 sans son premier zéro</translation>
    </message>
    <message>
        <source>a letter stands for a digit; %1 may be meant</source>
        <translation>une lettre tient lieu de chiffre&#x202f;; peut-être %1</translation>
    </message>
    <message>
        <source>a code of another level; %1 is its place here</source>
        <translation>un code d’un autre niveau&#x202f;; ici, sa place est %1</translation>
    </message>
    <message>
        <source>a name in the place of a code; %1 has that name</source>
        <translation>un nom à la place d’un code&#x202f;; %1 porte ce nom</translation>
    </message>
    <message>
        <source>not a code</source>
        <translation>pas un code</translation>
    </message>
    <message>
        <source>%1 written otherwise; another row has that code</source>
        <translation>%1 écrit autrement&#x202f;; une autre ligne a ce code</translation>
    </message>
    <message>
        <source>a commune that is not cut into IRIS; the outlines hold cut communes only</source>
        <translation>commune non découpée en IRIS&#x202f;; les contours ne comptent que des communes découpées</translation>
    </message>
    <message>
        <source>no outlines of department %1 here</source>
        <translation>pas de contours du département %1 ici</translation>
    </message>
    <message>
        <source>no outline has this code</source>
        <translation>aucun contour n’a ce code</translation>
    </message>
    <message>
        <source>a district of a city that the outlines hold whole, as %1</source>
        <translation>arrondissement d’une ville que les contours donnent entière (%1)</translation>
    </message>
    <message>
        <source>a whole city; the outlines hold its districts, %1 and the following</source>
        <translation>ville entière&#x202f;; les contours donnent ses arrondissements, %1 et suivants</translation>
    </message>
    <message>
        <source>the commune&apos;s code is %1 there (%2)</source>
        <translation>la commune y a pour code %1 (%2)</translation>
    </message>
    <message>
        <source>the commune became part of %1 on %2</source>
        <translation>commune fusionnée dans %1 le %2</translation>
    </message>
    <message>
        <source>the commune is several there: %1 (%2)</source>
        <translation>la commune y est divisée&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>the commune left the official geographic code on %1</source>
        <translation>la commune a quitté le code officiel géographique le %1</translation>
    </message>
    <message>
        <source>an IRIS of a commune that the outlines do not cut</source>
        <translation>IRIS d’une commune que les contours ne découpent pas</translation>
    </message>
    <message>
        <source>the outlines cut its commune otherwise (%1 IRIS); the commune&apos;s sum can be shown</source>
        <translation>les contours découpent autrement sa commune (%1 IRIS)&#x202f;; le total de la commune peut être montré</translation>
    </message>
    <message>
        <source>%1 communes not cut into IRIS: this table is published for cut communes only</source>
        <translation>%1 communes non découpées en IRIS&#x202f;: cette table n’est publiée que pour les communes découpées</translation>
    </message>
    <message>
        <source>%1 IRIS of activity or other IRIS, where few people live</source>
        <translation>%1 IRIS d’activité ou divers, peu habités</translation>
    </message>
    <message>
        <source>%1 outlines overseas, which the table does not cover</source>
        <translation>%1 contours d’outre-mer, que la table ne couvre pas</translation>
    </message>
    <message>
        <source>%1 outlines of departments that are not in the table</source>
        <translation>%1 contours de départements absents de la table</translation>
    </message>
    <message>
        <source>%1 outlines without a row: under the producer&apos;s threshold, or of another code</source>
        <translation>%1 contours sans ligne&#x202f;: sous le seuil de diffusion, ou d’un autre code</translation>
    </message>
    <message>
        <source>%1 rows of %2 found their outline by their code; %3 outlines of %4 have figures.</source>
        <translation>%1 lignes sur %2 ont trouvé leur contour par leur code&#x202f;; %3 contours sur %4 ont des valeurs.</translation>
    </message>
    <message>
        <source>%1 rows are carried from the geography of %2 to that of %3.</source>
        <translation>%1 lignes sont transposées de la géographie de %2 à celle de %3.</translation>
    </message>
    <message>
        <source>What a split commune had is shared by the number of people.</source>
        <translation>Les valeurs d’une commune divisée sont partagées selon la population.</translation>
    </message>
    <message>
        <source>What a split commune or IRIS had is shared by area.</source>
        <translation>Les valeurs d’une commune ou d’un IRIS divisé sont partagées à la surface.</translation>
    </message>
    <message>
        <source>%1 codes differ only by the way they are written and can be put right.</source>
        <translation>%1 codes ne diffèrent que par leur écriture et peuvent être réparés.</translation>
    </message>
    <message>
        <source>%1: layers are written as .gpkg or .geojson.</source>
        <translation>%1&#x202f;: les couches s’écrivent en .gpkg ou .geojson.</translation>
    </message>
    <message>
        <source>“%1” is not a sum of columns: write names parted by + or −, such as A + B - C</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une somme de colonnes&#x202f;: écrivez des noms séparés par + ou −, par exemple A + B - C</translation>
    </message>
    <message>
        <source>“breaks” should be in the order of their years</source>
        <translation>«&#x202f;breaks&#x202f;» devrait suivre l’ordre des années</translation>
    </message>
    <message>
        <source>“difference” should name two indicators</source>
        <translation>«&#x202f;difference&#x202f;» devrait nommer deux indicateurs</translation>
    </message>
    <message>
        <source>“%1” should be above zero</source>
        <translation>«&#x202f;%1&#x202f;» devrait être supérieur à zéro</translation>
    </message>
    <message>
        <source>an indicator has formulas or is made from others, not both</source>
        <translation>un indicateur a des formules ou se tire d’autres indicateurs, pas les deux</translation>
    </message>
    <message>
        <source>it is made from “%1”, which is no indicator that has formulas</source>
        <translation>il se tire de «&#x202f;%1&#x202f;», qui n’est pas un indicateur ayant des formules</translation>
    </message>
    <message>
        <source>“%1” is about “%2”, the indicator is about “%3”</source>
        <translation>«&#x202f;%1&#x202f;» porte sur «&#x202f;%2&#x202f;», l’indicateur sur «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>a difference is one of two rates, growth and density are those of a count, not “%1”</source>
        <translation>un écart se prend entre deux taux, une évolution et une densité sur un effectif, pas sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” does not come out of the tables “%2”</source>
        <translation>«&#x202f;%1&#x202f;» ne vient pas des tables «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>there is an indicator “%1” already</source>
        <translation>il y a déjà un indicateur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 and %2 do not compare: from %3 on, %4</source>
        <translation>%1 et %2 ne se comparent pas&#x202f;: à partir de %3, %4</translation>
    </message>
    <message>
        <source>%1 and %2 do not compare: the two censuses have surveys in common, they should be %3 years apart</source>
        <translation>%1 et %2 ne se comparent pas&#x202f;: les deux recensements ont des enquêtes en commun, il faut %3 ans entre eux</translation>
    </message>
    <message>
        <source>“%1” cannot name an indicator: take up to %2 small letters without accents, digits and _, a letter first, such as p_jeunes</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas désigner un indicateur&#x202f;: prenez au plus %2 lettres minuscules sans accent, chiffres et _, une lettre d’abord, par exemple p_jeunes</translation>
    </message>
    <message>
        <source>there is an indicator “%1” here already: remove it first, or take another name, such as %2</source>
        <translation>il y a déjà ici un indicateur «&#x202f;%1&#x202f;»&#x202f;: supprimez-le d’abord, ou prenez un autre nom, par exemple %2</translation>
    </message>
    <message>
        <source>“%1” is an indicator of Lisière itself: take another name, such as %2</source>
        <translation>«&#x202f;%1&#x202f;» est un indicateur de Lisière&#x202f;: prenez un autre nom, par exemple %2</translation>
    </message>
    <message>
        <source>no table is loaded yet: import the one with the columns first</source>
        <translation>aucune table n’est encore chargée&#x202f;: importez d’abord celle qui a les colonnes</translation>
    </message>
    <message>
        <source>no table of the family “%1” is loaded; the loaded families are: %2</source>
        <translation>aucune table de la famille «&#x202f;%1&#x202f;» n’est chargée&#x202f;; les familles chargées sont&#x202f;: %2</translation>
    </message>
    <message>
        <source>no loaded table of “%1” has a column “%2”</source>
        <translation>aucune table chargée de «&#x202f;%1&#x202f;» n’a de colonne «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>no loaded table of “%1” has a column “%2”; near it: %3</source>
        <translation>aucune table chargée de «&#x202f;%1&#x202f;» n’a de colonne «&#x202f;%2&#x202f;»&#x202f;; noms proches&#x202f;: %3</translation>
    </message>
    <message>
        <source>“%1” is of the main exploitation of the census and “%2” of the supplementary one, a sample: they do not go together. Take both columns with the same first letter.</source>
        <translation>«&#x202f;%1&#x202f;» est de l’exploitation principale du recensement et «&#x202f;%2&#x202f;» de la complémentaire, un sondage&#x202f;: elles ne vont pas ensemble. Prenez deux colonnes de même première lettre.</translation>
    </message>
    <message>
        <source>“%1” counts %2 and “%3” counts %4: parts of a formula count the same</source>
        <translation>«&#x202f;%1&#x202f;» dénombre %2 et «&#x202f;%3&#x202f;» dénombre %4&#x202f;: les parties d’une formule dénombrent la même chose</translation>
    </message>
    <message>
        <source>there is no universe “%1”; there are %2</source>
        <translation>il n’y a pas de champ «&#x202f;%1&#x202f;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>“%1” counts %2, not %3: leave --universe out</source>
        <translation>«&#x202f;%1&#x202f;» dénombre %2, pas %3&#x202f;: retirez --universe</translation>
    </message>
    <message>
        <source>Lisière does not know what “%1” counts: say it with --universe, one of %2</source>
        <translation>Lisière ne sait pas ce que «&#x202f;%1&#x202f;» dénombre&#x202f;: indiquez-le par --universe, au choix %2</translation>
    </message>
    <message>
        <source>“%1” is not a count: medians and rates are neither added nor divided. Take it alone, or take the counts it is made from.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un effectif&#x202f;: médianes et taux ne s’ajoutent ni ne se divisent. Prenez-le seul, ou prenez les effectifs dont il vient.</translation>
    </message>
    <message>
        <source>the numerator takes off all that it adds: nothing is left</source>
        <translation>le numérateur retranche tout ce qu’il ajoute&#x202f;: il ne reste rien</translation>
    </message>
    <message>
        <source>the denominator takes off all that it adds: nothing is left to divide by</source>
        <translation>le dénominateur retranche tout ce qu’il ajoute&#x202f;: il ne reste rien par quoi diviser</translation>
    </message>
    <message>
        <source>numerator and denominator are the same: the rate would be 100 % everywhere</source>
        <translation>numérateur et dénominateur sont les mêmes&#x202f;: le taux serait de 100&#x202f;% partout</translation>
    </message>
    <message>
        <source>there is no theme “%1”; there are %2</source>
        <translation>il n’y a pas de thème «&#x202f;%1&#x202f;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>there is no unit “%1”; there are %2</source>
        <translation>il n’y a pas d’unité «&#x202f;%1&#x202f;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>an indicator needs a name to be shown by: give it with --label</source>
        <translation>il faut un nom à afficher pour l’indicateur&#x202f;: donnez-le par --label</translation>
    </message>
    <message>
        <source>indicator “%1” defined</source>
        <translation>indicateur «&#x202f;%1&#x202f;» défini</translation>
    </message>
    <message>
        <source>“%1” is an indicator of Lisière itself: only those defined here can be removed</source>
        <translation>«&#x202f;%1&#x202f;» est un indicateur de Lisière&#x202f;: seuls ceux définis ici peuvent être supprimés</translation>
    </message>
    <message>
        <source>there is no indicator “%1” to remove: none is defined in this observatory</source>
        <translation>il n’y a pas d’indicateur «&#x202f;%1&#x202f;» à supprimer&#x202f;: aucun n’est défini dans ce fichier de travail</translation>
    </message>
    <message>
        <source>there is no indicator “%1” to remove; defined here: %2</source>
        <translation>il n’y a pas d’indicateur «&#x202f;%1&#x202f;» à supprimer&#x202f;; définis ici&#x202f;: %2</translation>
    </message>
    <message>
        <source>indicator “%1” removed</source>
        <translation>indicateur «&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>a newer version of this program defined it</source>
        <translation>une version plus récente du programme l’a défini</translation>
    </message>
    <message>
        <source>the indicator “%1”, defined in this observatory, is left out</source>
        <translation>l’indicateur «&#x202f;%1&#x202f;», défini dans ce fichier de travail, est laissé de côté</translation>
    </message>
    <message>
        <source>its two rates are known for two different years</source>
        <translation>ses deux taux sont connus pour deux années différentes</translation>
    </message>
    <message>
        <source>it has no area</source>
        <translation>il n’a pas de superficie</translation>
    </message>
    <message>
        <source>the count is published; the area is that of the loaded outline</source>
        <translation>l’effectif est publié&#x202f;; la superficie est celle du contour chargé</translation>
    </message>
    <message>
        <source>shares of its IRIS would give back their growth: its own, buildings pulled down or put up, is not in them</source>
        <translation>les parts de ses IRIS rendraient leur évolution&#x202f;: la sienne, logements démolis ou construits, n’y est pas</translation>
    </message>
    <message>
        <source>no inhabited square of the loaded grid lies in it</source>
        <translation>aucun carreau habité de la grille chargée ne s’y trouve</translation>
    </message>
    <message>
        <source>estimate summed over the squares of the grid</source>
        <translation>estimation, somme de carreaux</translation>
    </message>
    <message>
        <source>%1 % of its people are in squares with few households, whose figures are imputed</source>
        <translation>%1&#x202f;% de ses habitants vivent dans des carreaux peu peuplés, dont les chiffres sont imputés</translation>
    </message>
    <message>
        <source>no table of the population of neighbourhoods is loaded</source>
        <translation>aucune table de la population des quartiers n’est chargée</translation>
    </message>
    <message>
        <source>by area alone such counts come out about half too low: load a count to calibrate on, a grid or addresses</source>
        <translation>à la surface seule, de tels effectifs sont environ moitié trop bas&#x202f;: chargez un effectif sur lequel caler, un carroyage ou des adresses</translation>
    </message>
    <message>
        <source>the neighbourhoods of 2015 are not loaded, so there is nothing to compare with: import the perimeters of the ANCT (QP_METROPOLE_LB93)</source>
        <translation>les quartiers de 2015 ne sont pas chargés, il n’y a donc rien à comparer&#x202f;: importez les périmètres de l’ANCT (QP_METROPOLE_LB93)</translation>
    </message>
    <message>
        <source>the neighbourhoods of 2024 are not loaded, so there is nothing to compare with: import the perimeters of the ANCT (QP2024_France_Hexagonale_Outre_Mer_WGS84)</source>
        <translation>les quartiers de 2024 ne sont pas chargés, il n’y a donc rien à comparer&#x202f;: importez les périmètres de l’ANCT (QP2024_France_Hexagonale_Outre_Mer_WGS84)</translation>
    </message>
    <message>
        <source>no neighbourhood belongs to %1; there are: %2</source>
        <translation>aucun quartier n’appartient à %1&#x202f;; il y a&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: the file of %2 is an extract: it has %3 neighbourhoods there and lacks %4 of those that the numbers tell of (%5)</source>
        <translation>%1&#x202f;: le fichier de %2 est un extrait&#x202f;: il y compte %3 quartiers et il en manque %4 d’après les numéros (%5)</translation>
    </message>
    <message>
        <source>%1: the %3 neighbourhoods of %2 that are loaded there meet less than half of the others: the file may be an extract</source>
        <translation>%1&#x202f;: les %3 quartiers de %2 qui y sont chargés touchent moins de la moitié des autres&#x202f;: le fichier est peut-être un extrait</translation>
    </message>
    <message>
        <source>no neighbourhood of %1 is loaded in %2 of the departments: %3</source>
        <translation>aucun quartier de %1 n’est chargé dans %2 des départements&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 neighbourhoods cannot be told, since the other generation is not loaded as a whole where they are: they are in no table</source>
        <translation>quartiers dont on ne peut rien dire, l’autre génération n’étant pas chargée en entier là où ils sont&#x202f;: %1&#x202f;; ils ne figurent dans aucun tableau</translation>
    </message>
    <message>
        <source>%1 of the changes are in several tables and count in each; the totals count them once</source>
        <translation>changements présents dans plusieurs tableaux&#x202f;: %1&#x202f;; ils comptent dans chacun, et une seule fois dans le total d’ensemble</translation>
    </message>
    <message>
        <source>Summed over the squares of the grid that meet the perimeter, each for the part of its area in it.</source>
        <translation>Somme des carreaux qui rencontrent le périmètre, chacun pour la part de sa surface qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>over %1 km² of its outline</source>
        <translation>sur les %1 km² de son contour</translation>
    </message>
    <message>
        <source>its area is not known: import the outlines of its communes</source>
        <translation>sa superficie n’est pas connue&#x202f;: importez les contours de ses communes</translation>
    </message>
    <message>
        <source>no earlier table is loaded that compares with it</source>
        <translation>aucune table antérieure comparable n’est chargée</translation>
    </message>
    <message>
        <source>“%1” should be an address that begins with https://</source>
        <translation>«&#x202f;%1&#x202f;» devrait être une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>“%1” should be a list of texts</source>
        <translation>«&#x202f;%1&#x202f;» devrait être une liste de textes</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>a url needs the name of its file in “%1”</source>
        <translation>une adresse demande le nom de son fichier dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” should be 64 hexadecimal digits</source>
        <translation>«&#x202f;%1&#x202f;» devrait compter 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the year %1 is listed twice</source>
        <translation>l’année %1 est donnée deux fois</translation>
    </message>
    <message>
        <source>unknown licence “%1”</source>
        <translation>licence inconnue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>unknown level “%1”</source>
        <translation>niveau inconnu «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the catalogue of sources has no “%1”; lisiere fetch --list shows them</source>
        <translation>le catalogue des sources n’a pas de «&#x202f;%1&#x202f;»&#x202f;; lisiere fetch --list le montre</translation>
    </message>
    <message>
        <source>the catalogue of sources has no “%1”; near it: %2</source>
        <translation>le catalogue des sources n’a pas de «&#x202f;%1&#x202f;»&#x202f;; de nom proche&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue for %2; it is for: %3</source>
        <translation>%1 n’est pas au catalogue pour %2&#x202f;; il y est pour&#x202f;: %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Code 2015</source>
        <translation>Code 2015</translation>
    </message>
    <message>
        <source>Neighbourhood of 2015</source>
        <translation>Quartier de 2015</translation>
    </message>
    <message>
        <source>Code 2024</source>
        <translation>Code 2024</translation>
    </message>
    <message>
        <source>Neighbourhood of 2024</source>
        <translation>Quartier de 2024</translation>
    </message>
    <message>
        <source>Area 2015 (ha)</source>
        <translation>Surface 2015 (ha)</translation>
    </message>
    <message>
        <source>Area 2024 (ha)</source>
        <translation>Surface 2024 (ha)</translation>
    </message>
    <message>
        <source>Kept (ha)</source>
        <translation>Conservé (ha)</translation>
    </message>
    <message>
        <source>Entered (ha)</source>
        <translation>Entré (ha)</translation>
    </message>
    <message>
        <source>Left (ha)</source>
        <translation>Sorti (ha)</translation>
    </message>
    <message>
        <source>People 2015</source>
        <translation>Habitants 2015</translation>
    </message>
    <message>
        <source>People 2024</source>
        <translation>Habitants 2024</translation>
    </message>
    <message>
        <source>People kept</source>
        <translation>Habitants conservés</translation>
    </message>
    <message>
        <source>People entered</source>
        <translation>Habitants entrés</translation>
    </message>
    <message>
        <source>People left</source>
        <translation>Habitants sortis</translation>
    </message>
    <message>
        <source>How people are known</source>
        <translation>D’où viennent les habitants</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>parts without a figure, not counted: %1</source>
        <translation>parties sans chiffre, non comptées&#x202f;: %1</translation>
    </message>
    <message>
        <source>perimeters of 2015 and of 2024</source>
        <translation>périmètres de 2015 et de 2024</translation>
    </message>
    <message>
        <source>By overlay of the outlines: differences narrower than %1 m or under %2 ha are those of two drawings.</source>
        <translation>Par superposition des contours&#x202f;: les écarts de moins de %1&#xa0;m de large ou de moins de %2&#xa0;ha sont ceux de deux dessins.</translation>
    </message>
    <message>
        <source>Perimeters of 2015 and of 2024</source>
        <translation>Périmètres de 2015 et de 2024</translation>
    </message>
    <message>
        <source>Group code</source>
        <translation>Code du groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sorti</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non déterminé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>réuni</translation>
    </message>
    <message>
        <source>split</source>
        <translation>divisé</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>agrandi</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>same outline</source>
        <translation>même contour</translation>
    </message>
    <message>
        <source>published count of %1 shared out</source>
        <translation>effectif publié de %1 réparti</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>données de %1</translation>
    </message>
    <message>
        <source>the code %1 says identical, the outlines do not agree</source>
        <translation>le code %1 dit identique, les contours ne concordent pas</translation>
    </message>
    <message>
        <source>the code %1 says new, the ground was in a neighbourhood of 2015</source>
        <translation>le code %1 dit nouveau, le terrain était dans un quartier de 2015</translation>
    </message>
    <message>
        <source>the code %1 says modified, the outlines agree</source>
        <translation>le code %1 dit modifié, les contours concordent</translation>
    </message>
    <message>
        <source>the code %1 says modified, the ground was in no neighbourhood of 2015</source>
        <translation>le code %1 dit modifié, le terrain n’était dans aucun quartier de 2015</translation>
    </message>
    <message>
        <source>In no contract of the register</source>
        <translation>Dans aucun contrat du Réseau</translation>
    </message>
    <message>
        <source>Intercommunality not known</source>
        <translation>Intercommunalité non déterminée</translation>
    </message>
    <message>
        <source>Commune not known</source>
        <translation>Commune non déterminée</translation>
    </message>
    <message>
        <source>%1 cannot stand in for “%2”: nothing in it is known; import it to see why</source>
        <translation>%1 ne peut pas remplacer «&#x202f;%2&#x202f;»&#x202f;: rien n’y est reconnu&#x202f;; importez-le pour savoir pourquoi</translation>
    </message>
    <message>
        <source>%1 cannot stand in for “%2”: it is another kind of file (%3); import it beside</source>
        <translation>%1 ne peut pas remplacer «&#x202f;%2&#x202f;»&#x202f;: c’est une autre sorte de fichier (%3)&#x202f;; importez-le à côté</translation>
    </message>
    <message>
        <source>Maps take the year %1</source>
        <translation>Les cartes prennent le millésime %1</translation>
    </message>
    <message>
        <source>“%1” is already in the observatory, nothing was replaced</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans le fichier de travail, rien n’a été remplacé</translation>
    </message>
    <message>
        <source>“%1” stands in the place of “%2”, which can be brought back until the file is compacted</source>
        <translation>«&#x202f;%1&#x202f;» remplace «&#x202f;%2&#x202f;», qui peut revenir tant que le fichier n’est pas compacté</translation>
    </message>
    <message>
        <source>“%1” asked for %2 and now takes %3</source>
        <translation>«&#x202f;%1&#x202f;» demandait %2 et prend désormais %3</translation>
    </message>
    <message>
        <source>“%1” shows the latest and now takes %3</source>
        <translation>«&#x202f;%1&#x202f;» montre le plus récent et prend désormais %3</translation>
    </message>
    <message>
        <source>no saved map or page shows it</source>
        <translation>aucune carte ni page enregistrée ne le montre</translation>
    </message>
    <message>
        <source>Years that do not compare</source>
        <translation>Millésimes qui ne se comparent pas</translation>
    </message>
    <message>
        <source>not what the code says</source>
        <translation>autre que ne dit le code</translation>
    </message>
    <message>
        <source>“%1” is out of the file; it can be brought back</source>
        <translation>«&#x202f;%1&#x202f;» est retiré du fichier&#x202f;; il peut y revenir</translation>
    </message>
    <message>
        <source>%1 is a copy of what it was</source>
        <translation>%1 est une copie de ce qu’il était</translation>
    </message>
    <message>
        <source>%1: %3 before, %4 now, %5 won; data sets gone for good: %2</source>
        <translation>%1&#x202f;: %3 avant, %4 maintenant, %5 gagnés&#x202f;; jeux de données retirés pour de bon&#x202f;: %2</translation>
    </message>
    <message>
        <source>Gives back the space of data sets that were taken out</source>
        <translation>Rend la place des jeux de données retirés</translation>
    </message>
    <message>
        <source>Keeps a dated copy of the file first</source>
        <translation>Garde d’abord une copie datée du fichier</translation>
    </message>
    <message>
        <source>a layer is written to a .gpkg, .geojson, .csv, .xlsx or .ods file, not to %1</source>
        <translation>une couche s’écrit dans un fichier .gpkg, .geojson, .csv, .xlsx ou .ods, pas dans %1</translation>
    </message>
    <message>
        <source>--machine is for a .csv file, not for %1</source>
        <translation>--machine est pour un fichier .csv, pas pour %1</translation>
    </message>
    <message>
        <source>Sources and licences: %1</source>
        <translation>Sources et licences&#x202f;: %1</translation>
    </message>
    <message>
        <source>Writes one layer as a file for another program, codes untouched</source>
        <translation>Écrit une couche dans un fichier pour un autre programme, sans toucher aux codes</translation>
    </message>
    <message>
        <source>As list prints it: qpv@2015, caf-iris@2017, adherents</source>
        <translation>Comme list l’affiche&#x202f;: qpv@2015, caf-iris@2017, adherents</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>CSV with commas and decimal points, without a mark of encoding</source>
        <translation>CSV à virgules et points décimaux, sans marque de codage</translation>
    </message>
    <message>
        <source>%1 comes as a file a department; say which with --department 34,30</source>
        <translation>%1 est publié par département&#x202f;; dites lesquels avec --department 34,30</translation>
    </message>
    <message>
        <source>nothing in %1 is it, by its name (%2) or by its content</source>
        <translation>rien dans %1 ne convient, ni par le nom (%2) ni par le contenu</translation>
    </message>
    <message>
        <source>the catalogue knows the page, not the address of the file</source>
        <translation>le catalogue connaît la page, pas l’adresse du fichier</translation>
    </message>
    <message>
        <source>%1: %2, on this computer already (SHA-256 %3)</source>
        <translation>%1&#x202f;: %2, déjà sur cet ordinateur (SHA-256 %3)</translation>
    </message>
    <message>
        <source>%1: %2, downloaded (SHA-256 %3)</source>
        <translation>%1&#x202f;: %2, téléchargé (SHA-256 %3)</translation>
    </message>
    <message>
        <source>SOURCE is missing; lisiere fetch --list shows what there is</source>
        <translation>SOURCE manque&#x202f;; lisiere fetch --list montre ce qu’il y a</translation>
    </message>
    <message>
        <source>  - the way out: download it by hand from %1 into a folder, then lisiere fetch %2 %3 --from FOLDER</source>
        <translation>  - pour en sortir&#x202f;: téléchargez-le à la main depuis %1 dans un dossier, puis lisiere fetch %2 %3 --from DOSSIER</translation>
    </message>
    <message>
        <source>Downloads official files and loads them; what is here already is not downloaded again</source>
        <translation>Télécharge des fichiers officiels et les charge&#x202f;; ce qui est déjà là n’est pas téléchargé de nouveau</translation>
    </message>
    <message>
        <source>Names of the catalogue, the newest year or one of them: rp-population@2021</source>
        <translation>Noms du catalogue, le dernier millésime ou l’un d’eux&#x202f;: rp-population@2021</translation>
    </message>
    <message>
        <source>Shows the catalogue; with OBS also what is here and what is newer</source>
        <translation>Montre le catalogue&#x202f;; avec OBS, aussi ce qui est ici et ce qui est plus récent</translation>
    </message>
    <message>
        <source>A folder of files downloaded before, or another address that has them</source>
        <translation>Un dossier de fichiers déjà téléchargés, ou une autre adresse qui les a</translation>
    </message>
    <message>
        <source>For files a department: 34,30</source>
        <translation>Pour les fichiers par département&#x202f;: 34,30</translation>
    </message>
    <message>
        <source>Where downloads are kept; else the desktop&apos;s own place</source>
        <translation>Où les téléchargements sont gardés&#x202f;; à défaut l’endroit prévu par le système</translation>
    </message>
    <message>
        <source>which indicator? lisiere indicator %1 OBS ID</source>
        <translation>quel indicateur&#x202f;? lisiere indicator %1 OBS ID</translation>
    </message>
    <message>
        <source>Defined: %1. Use it as any other: lisiere map, estimate, compare, table.</source>
        <translation>Défini&#x202f;: %1. Il s’emploie comme les autres&#x202f;: lisiere map, estimate, compare, table.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>No indicator is defined in this observatory: lisiere indicator add</source>
        <translation>Aucun indicateur n’est défini dans ce fichier de travail&#x202f;: lisiere indicator add</translation>
    </message>
    <message>
        <source>indicator takes add, remove or list, not %1</source>
        <translation>indicator prend add, remove ou list, pas %1</translation>
    </message>
    <message>
        <source>Defines indicators of an observatory&apos;s own, from columns of its tables</source>
        <translation>Définit des indicateurs propres à un fichier de travail, à partir des colonnes de ses tables</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Of the indicator: small letters, digits and _</source>
        <translation>De l’indicateur&#x202f;: lettres minuscules, chiffres et _</translation>
    </message>
    <message>
        <source>Its name, as it is shown</source>
        <translation>Son nom, tel qu’il s’affiche</translation>
    </message>
    <message>
        <source>Its name in English; the other one if left out</source>
        <translation>Son nom en anglais&#x202f;; l’autre à défaut</translation>
    </message>
    <message>
        <source>Tables it is read from; `lisiere list OBS tables`</source>
        <translation>Tables dont il est tiré&#x202f;; `lisiere list OBS tables`</translation>
    </message>
    <message>
        <source>Columns that are added up and taken off</source>
        <translation>Colonnes ajoutées et retranchées</translation>
    </message>
    <message>
        <source>Columns to divide by; a count or median has none</source>
        <translation>Colonnes par lesquelles diviser&#x202f;; un effectif ou une médiane n’en a pas</translation>
    </message>
    <message>
        <source>%, €, points, ratio, nb …; % for a rate if left out, else nb</source>
        <translation>%,&#x202f;€, points, ratio, nb…&#x202f;; à défaut&#x202f;% pour un taux, nb sinon</translation>
    </message>
    <message>
        <source>What the columns count, where Lisière does not know</source>
        <translation>Ce que les colonnes dénombrent, quand Lisière ne le sait pas</translation>
    </message>
    <message>
        <source>Under which it is listed; that of its tables if left out</source>
        <translation>Sous lequel il est rangé&#x202f;; celui de ses tables à défaut</translation>
    </message>
    <message>
        <source>Decimals shown, 0 to 6</source>
        <translation>Décimales affichées, de 0 à 6</translation>
    </message>
    <message>
        <source>What it is, in a sentence</source>
        <translation>Ce qu’il est, en une phrase</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>La même en anglais</translation>
    </message>
    <message>
        <source>Columns spelt out by the dictionary</source>
        <translation>Colonnes expliquées par le dictionnaire</translation>
    </message>
    <message>
        <source>Shows how tables are read, and their first 50 rows</source>
        <translation>Montre comment les tables sont lues, et leurs 50 premières lignes</translation>
    </message>
    <message>
        <source>there is no table %1 in the observatory; there are: %2</source>
        <translation>il n’y a pas de table %1 dans l’observatoire&#x202f;; il y a&#x202f;: %2</translation>
    </message>
    <message>
        <source>the observatory has no outlines %1</source>
        <translation>l’observatoire n’a pas de contours %1</translation>
    </message>
    <message>
        <source>the observatory has no outlines of the level %1 yet; import them first</source>
        <translation>l’observatoire n’a pas encore de contours du niveau %1&#x202f;; importez-les d’abord</translation>
    </message>
    <message>
        <source>a file needs --with, the outlines its codes are compared with</source>
        <translation>un fichier demande --with, les contours auxquels comparer ses codes</translation>
    </message>
    <message>
        <source>%1 holds no table</source>
        <translation>%1 ne contient pas de table</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 n’a pas de colonne %2</translation>
    </message>
    <message>
        <source>%1 has no column with codes of the level %2; name it with --column</source>
        <translation>%1 n’a pas de colonne avec des codes du niveau %2&#x202f;; nommez-la avec --column</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>transposé</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>rien d’anormal</translation>
    </message>
    <message>
        <source>no outline</source>
        <translation>sans contour</translation>
    </message>
    <message>
        <source>Rows, and why</source>
        <translation>Lignes, et pourquoi</translation>
    </message>
    <message>
        <source>%1 codes have several rows, for instance %2</source>
        <translation>%1 codes ont plusieurs lignes, par exemple %2</translation>
    </message>
    <message>
        <source>Outlines without a row</source>
        <translation>Contours sans ligne</translation>
    </message>
    <message>
        <source>There is no code to put right.</source>
        <translation>Il n’y a aucun code à réparer.</translation>
    </message>
    <message>
        <source>%1 codes are read as what was meant; the table keeps what was published, and this can be undone.</source>
        <translation>%1 codes sont lus comme ce qu’ils veulent dire&#x202f;; la table garde ce qui a été publié, et cela peut être annulé.</translation>
    </message>
    <message>
        <source>--repair is for tables of the observatory, not for a file</source>
        <translation>--repair vaut pour les tables de l’observatoire, pas pour un fichier</translation>
    </message>
    <message>
        <source>Says which rows of a table find their outline, and why the others do not</source>
        <translation>Dit quelles lignes d’une table trouvent leur contour, et pourquoi les autres non</translation>
    </message>
    <message>
        <source>FAMILY or FAMILY@YEAR, as list prints them; or a file with codes</source>
        <translation>FAMILLE ou FAMILLE@ANNÉE, comme list les écrit&#x202f;; ou un fichier de codes</translation>
    </message>
    <message>
        <source>Outlines to compare with; those nearest to the table&apos;s year if left out</source>
        <translation>Contours auxquels comparer&#x202f;; par défaut les plus proches de l’année de la table</translation>
    </message>
    <message>
        <source>The column of the codes, of a file</source>
        <translation>La colonne des codes, pour un fichier</translation>
    </message>
    <message>
        <source>Writes the rows without an outline, with the reason</source>
        <translation>Écrit les lignes sans contour, avec la raison</translation>
    </message>
    <message>
        <source>Puts right the codes that differ only by their writing</source>
        <translation>Répare les codes qui ne diffèrent que par leur écriture</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes tracées</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>contours</translation>
    </message>
    <message>
        <source>%1 (defined here)</source>
        <translation>%1 (défini ici)</translation>
    </message>
    <message>
        <source>Lists and layers</source>
        <translation>Listes et couches</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>there is no list of %1; there are geographies, tables, records, indicators, register, sources and availability</source>
        <translation>il n’y a pas de liste de %1&#x202f;; il y a geographies, tables, records, indicators, register, sources et availability</translation>
    </message>
    <message>
        <source>--csv is for sources and availability</source>
        <translation>--csv vaut pour sources et availability</translation>
    </message>
    <message>
        <source>geographies, tables, records, indicators, register, sources or availability; all but the last if left out</source>
        <translation>geographies, tables, records, indicators, register, sources ou availability&#x202f;; tout sauf le dernier si rien n’est dit</translation>
    </message>
    <message>
        <source>Writes sources or availability as a table for a spreadsheet</source>
        <translation>Écrit sources ou availability en tableau pour un tableur</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>par département</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>téléchargé</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>plus récent au catalogue</translation>
    </message>
    <message>
        <source>Fictional data, made for the demonstration</source>
        <translation>Données fictives, faites pour la démonstration</translation>
    </message>
    <message>
        <source>%1 · %2 · data year %3 · codes of %4</source>
        <translation>%1 · %2 · millésime %3 · géographie %4</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>Mention à citer&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 rows · about %3 in the file</source>
        <translation>%1 · %2 lignes · environ %3 dans le fichier</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3 in the file</source>
        <translation>%1 · %2 lignes · %3 dans le fichier</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Added on %1 by Lisière %2</source>
        <translation>Ajouté le %1 par Lisière %2</translation>
    </message>
    <message>
        <source>Newer in the catalogue: %1</source>
        <translation>Plus récent au catalogue&#x202f;: %1</translation>
    </message>
    <message>
        <source>  The file takes %1; lisiere compact would give back %2.</source>
        <translation>  Le fichier occupe %1&#x202f;; lisiere compact rendrait %2.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Data year</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Géographie</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>--per takes contract, epci, commune or departement, not %1</source>
        <translation>--per prend contract, epci, commune ou departement, pas %1</translation>
    </message>
    <message>
        <source>--contract and --per %1 cannot be asked for together</source>
        <translation>--contract et --per %1 ne peuvent pas être demandés ensemble</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1&#xa0;ha</translation>
    </message>
    <message>
        <source>(%1 without a figure)</source>
        <translation>(%1 sans chiffre)</translation>
    </message>
    <message>
        <source>2015</source>
        <translation>2015</translation>
    </message>
    <message>
        <source>2024</source>
        <translation>2024</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entré</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sorti</translation>
    </message>
    <message>
        <source>What became of the neighbourhoods of 2015 in 2024, by overlay of the outlines</source>
        <translation>Ce que sont devenus en 2024 les quartiers de 2015, par superposition des contours</translation>
    </message>
    <message>
        <source>One contract alone: its SIREN or its name</source>
        <translation>Un seul contrat&#x202f;: son SIREN ou son nom</translation>
    </message>
    <message>
        <source>One table for each; contracts if the register has some</source>
        <translation>Un tableau pour chacun&#x202f;; par contrat si le Réseau en contient</translation>
    </message>
    <message>
        <source>All tables in one file for a spreadsheet</source>
        <translation>Tous les tableaux dans un fichier pour tableur</translation>
    </message>
    <message>
        <source>A workbook with one sheet per table (.xlsx or .ods)</source>
        <translation>Un classeur avec une feuille par tableau (.xlsx ou .ods)</translation>
    </message>
    <message>
        <source>%1 takes %2, not %3</source>
        <translation>%1 attend %2, pas %3</translation>
    </message>
    <message>
        <source>there is no level %1; there are iris, qpv, commune, epci and departement</source>
        <translation>il n’y a pas d’échelon %1&#x202f;; il y a iris, qpv, commune, epci et departement</translation>
    </message>
    <message>
        <source>The tables are written so: utf-8, utf-16, windows-1252, iso-8859-15, mac-roman</source>
        <translation>Codage des tables&#x202f;: utf-8, utf-16, windows-1252, iso-8859-15, mac-roman</translation>
    </message>
    <message>
        <source>Columns are separated by it: ; , | or tab</source>
        <translation>Séparateur des colonnes&#x202f;:&#x202f;; , | ou tab</translation>
    </message>
    <message>
        <source>Decimal mark of the figures: a comma or a point</source>
        <translation>Signe décimal des chiffres&#x202f;: une virgule ou un point</translation>
    </message>
    <message>
        <source>Line of the column titles, counting from 1; 0: there are none</source>
        <translation>Ligne de l’en-tête des colonnes, à partir de 1&#x202f;; 0&#x202f;: il n’y en a pas</translation>
    </message>
    <message>
        <source>The column, or the two to put together, that hold the official codes</source>
        <translation>La colonne, ou les deux à mettre bout à bout, où sont les codes officiels</translation>
    </message>
    <message>
        <source>Level of these codes: iris, qpv, commune, epci, departement</source>
        <translation>Échelon de ces codes&#x202f;: iris, qpv, commune, epci, departement</translation>
    </message>
    <message>
        <source>System of the coordinates, where the file does not say it</source>
        <translation>Système des coordonnées, là où le fichier ne le dit pas</translation>
    </message>
    <message>
        <source>no data set was taken out since the file was last compacted</source>
        <translation>aucun jeu de données n’a été retiré depuis que le fichier a été compacté</translation>
    </message>
    <message>
        <source>“%1” (data set %2) is in the observatory again</source>
        <translation>«&#x202f;%1&#x202f;» (jeu de données %2) est de nouveau dans le fichier de travail</translation>
    </message>
    <message>
        <source>remove takes the number of a data set, or --undo; lisiere list OBS sources shows them</source>
        <translation>remove demande le numéro d’un jeu de données, ou --undo&#x202f;; lisiere list OBS sources les montre</translation>
    </message>
    <message>
        <source>“%1” is out of the observatory; lisiere remove --undo brings it back until lisiere compact gives its space back</source>
        <translation>«&#x202f;%1&#x202f;» est retiré du fichier de travail&#x202f;; lisiere remove --undo l’y remet tant que lisiere compact n’a pas rendu sa place</translation>
    </message>
    <message>
        <source>%1 is not the number of a data set; lisiere list OBS sources shows them</source>
        <translation>%1 n’est pas le numéro d’un jeu de données&#x202f;; lisiere list OBS sources les montre</translation>
    </message>
    <message>
        <source>there is no data set %1; lisiere list OBS sources shows them</source>
        <translation>il n’y a pas de jeu de données %1&#x202f;; lisiere list OBS sources les montre</translation>
    </message>
    <message>
        <source>Takes a data set out of an observatory; its space comes back with compact</source>
        <translation>Retire un jeu de données du fichier de travail&#x202f;; sa place revient avec compact</translation>
    </message>
    <message>
        <source>Of the data set, as list OBS sources shows it</source>
        <translation>Du jeu de données, tel que list OBS sources le montre</translation>
    </message>
    <message>
        <source>Brings back the one that was taken out last</source>
        <translation>Remet le dernier retiré</translation>
    </message>
    <message>
        <source>Puts next year&apos;s file in the place of a data set; saved maps follow</source>
        <translation>Met le fichier de l’année suivante à la place d’un jeu de données&#x202f;; les cartes enregistrées suivent</translation>
    </message>
    <message>
        <source>The newer file, of the same kind</source>
        <translation>Le fichier plus récent, de la même sorte</translation>
    </message>
    <message>
        <source>%1, no outlines</source>
        <translation>%1, sans contours</translation>
    </message>
    <message>
        <source>%1, outlines of %2</source>
        <translation>%1, contours de %2</translation>
    </message>
    <message>
        <source>IRIS</source>
        <translation>IRIS</translation>
    </message>
    <message>
        <source>neighbourhoods</source>
        <translation>quartiers</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>départements</translation>
    </message>
    <message>
        <source>intercommunalities</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>carreaux</translation>
    </message>
    <message>
        <source>drawn outlines</source>
        <translation>périmètres dessinés</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>nd</source>
        <translation>nd</translation>
    </message>
    <message>
        <source>so</source>
        <translation>so</translation>
    </message>
    <message>
        <source>Year of the codes in the table, or generation of the neighbourhoods</source>
        <translation>Année des codes de la table, ou génération des quartiers</translation>
    </message>
    <message>
        <source>Zones of the outlines that are loaded; without outlines the rows of the table</source>
        <translation>Zones des contours chargés&#x202f;; sans contours, les lignes de la table</translation>
    </message>
    <message>
        <source>The table has no row for the zone, or nothing in it</source>
        <translation>La table n’a pas de ligne pour la zone, ou rien dedans</translation>
    </message>
    <message>
        <source>Statistical secrecy (s)</source>
        <translation>Secret statistique (s)</translation>
    </message>
    <message>
        <source>Not published because not significant (ns)</source>
        <translation>Non diffusé&#x202f;: non significatif (ns)</translation>
    </message>
    <message>
        <source>Not available (nd)</source>
        <translation>Indisponible (nd)</translation>
    </message>
    <message>
        <source>Not applicable (so)</source>
        <translation>Sans objet (so)</translation>
    </message>
    <message>
        <source>Newest year in the catalogue of official sources</source>
        <translation>Dernier millésime au catalogue des sources officielles</translation>
    </message>
    <message>
        <source>%1, summed from IRIS</source>
        <translation>%1, sommés à partir des IRIS</translation>
    </message>
    <message>
        <source>code with spaces or small letters</source>
        <translation>espaces ou minuscules dans le code</translation>
    </message>
    <message>
        <source>code in two parts</source>
        <translation>code en deux parties</translation>
    </message>
    <message>
        <source>first zero lost</source>
        <translation>zéro initial perdu</translation>
    </message>
    <message>
        <source>letter for a digit</source>
        <translation>lettre pour un chiffre</translation>
    </message>
    <message>
        <source>code of another level</source>
        <translation>code d’un autre niveau</translation>
    </message>
    <message>
        <source>district of a city</source>
        <translation>arrondissement</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>ville entière</translation>
    </message>
    <message>
        <source>commune with another code</source>
        <translation>commune au code changé</translation>
    </message>
    <message>
        <source>commune merged</source>
        <translation>commune fusionnée</translation>
    </message>
    <message>
        <source>commune split</source>
        <translation>commune divisée</translation>
    </message>
    <message>
        <source>commune gone</source>
        <translation>commune disparue</translation>
    </message>
    <message>
        <source>IRIS of another cut</source>
        <translation>IRIS d’un autre découpage</translation>
    </message>
    <message>
        <source>name in the place of a code</source>
        <translation>nom à la place du code</translation>
    </message>
    <message>
        <source>commune not cut into IRIS</source>
        <translation>commune non découpée en IRIS</translation>
    </message>
    <message>
        <source>department without outlines</source>
        <translation>département sans contours</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explication</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>vaut pour</translation>
    </message>
    <message>
        <source>%1 codes are of departments without outlines in the observatory</source>
        <translation>codes de départements sans contours dans le fichier de travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>the other %1 have theirs in %2 %3; all figures are kept</source>
        <translation>les %1 autres ont le leur (%2 %3)&#x202f;; toutes les valeurs sont gardées</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Files as published, or folders of them: zip, gz, csv, xlsx, shp, gpkg, geojson …</source>
        <translation>Fichiers tels que publiés, ou dossiers de fichiers&#x202f;: zip, gz, csv, xlsx, shp, gpkg, geojson …</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 parts of communes name no department and no region</source>
        <translation>%1 parties de communes ne nomment ni département ni région</translation>
    </message>
    <message>
        <source>they are those of their commune</source>
        <translation>ce sont ceux de leur commune</translation>
    </message>
    <message>
        <source>%1 codes of parts are also those of a commune or of another part</source>
        <translation>%1 codes de parties sont aussi ceux d’une commune ou d’une autre partie</translation>
    </message>
    <message>
        <source>told apart by TYPECOM</source>
        <translation>distingués par TYPECOM</translation>
    </message>
    <message>
        <source>%1 codes in the column %2 had lost their first zeros</source>
        <translation>%1 codes de la colonne %2 avaient perdu leurs premiers zéros</translation>
    </message>
    <message>
        <source>kept as in the file: no row is joined by them</source>
        <translation>gardés comme dans le fichier&#x202f;: aucune ligne n’est jointe par eux</translation>
    </message>
    <message>
        <source>%1 neighbourhoods lie in several communes</source>
        <translation>%1 quartiers sont sur plusieurs communes</translation>
    </message>
    <message>
        <source>all of them are kept, in one cell as published</source>
        <translation>toutes sont gardées, dans une seule cellule comme publié</translation>
    </message>
    <message>
        <source>%1 neighbourhoods lie in two intercommunalities (EPCI)</source>
        <translation>%1 quartiers sont sur deux intercommunalités (EPCI)</translation>
    </message>
    <message>
        <source>both are kept, each in its column</source>
        <translation>les deux sont gardées, chacune dans sa colonne</translation>
    </message>
    <message>
        <source>%1 names say that the commune is not cut into IRIS</source>
        <translation>%1 noms disent que la commune n’est pas découpée en IRIS</translation>
    </message>
    <message>
        <source>kept as published</source>
        <translation>gardés comme publié</translation>
    </message>
    <message>
        <source>%1 columns are rates, beside the counts they are made from</source>
        <translation>%1 colonnes sont des taux, à côté des effectifs dont ils sont tirés</translation>
    </message>
    <message>
        <source>kept as published, never added up</source>
        <translation>gardés comme publié, jamais additionnés</translation>
    </message>
    <message>
        <source>%1 columns are areas or lengths, in metres</source>
        <translation>%1 colonnes sont des surfaces ou des longueurs, en mètres</translation>
    </message>
    <message>
        <source>kept as published; what is shown here is measured on the outlines</source>
        <translation>gardées comme publié&#x202f;; ce qui est montré ici est mesuré sur les contours</translation>
    </message>
    <message>
        <source>%1 squares are drawn cut, at the limit of a commune</source>
        <translation>%1 carreaux sont dessinés coupés, à la limite d’une commune</translation>
    </message>
    <message>
        <source>rebuilt whole from their names: their figures are those of the whole square, so that the squares of a commune hold more people than it has</source>
        <translation>reconstruits entiers d’après leur nom&#x202f;: leurs chiffres sont ceux du carreau entier, si bien que les carreaux d’une commune comptent plus d’habitants qu’elle</translation>
    </message>
    <message>
        <source>%1 squares lie on several communes, whose codes are written without a space</source>
        <translation>%1 carreaux sont sur plusieurs communes, dont les codes sont écrits à la suite, sans espace</translation>
    </message>
    <message>
        <source>parted, five characters each</source>
        <translation>séparés, cinq caractères chacun</translation>
    </message>
    <message>
        <source>%1 squares name in idcar_nat a larger square they belong to</source>
        <translation>%1 carreaux nomment dans idcar_nat le carreau plus grand dont ils font partie</translation>
    </message>
    <message>
        <source>%1 columns are not those of INSEE&apos;s grid</source>
        <translation>%1 colonnes ne sont pas celles des données carroyées de l’INSEE</translation>
    </message>
    <message>
        <source>kept as text, not as figures</source>
        <translation>gardées comme du texte, pas comme des chiffres</translation>
    </message>
    <message>
        <source>the coordinate system is named at the end of the file, after the features</source>
        <translation>le système de coordonnées est nommé à la fin du fichier, après les objets</translation>
    </message>
    <message>
        <source>read all the same</source>
        <translation>lu tout de même</translation>
    </message>
    <message>
        <source>the file names no coordinate system, as GeoJSON allows</source>
        <translation>le fichier ne nomme pas de système de coordonnées, comme le GeoJSON le permet</translation>
    </message>
    <message>
        <source>read as longitude and latitude (EPSG:4326)</source>
        <translation>lu en longitude et latitude (EPSG:4326)</translation>
    </message>
    <message>
        <source>a line before the features holds nothing but spaces</source>
        <translation>une ligne avant les objets ne contient que des espaces</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>coordinates are written with %1 decimals</source>
        <translation>les coordonnées sont écrites avec %1 décimales</translation>
    </message>
    <message>
        <source>kept as they are; nothing is measured that finely</source>
        <translation>gardées telles quelles&#x202f;; rien n’est mesuré si finement</translation>
    </message>
    <message>
        <source>the .prj describes the coordinate system without its EPSG code</source>
        <translation>le .prj décrit le système de coordonnées sans son code EPSG</translation>
    </message>
    <message>
        <source>recognised by its numbers: EPSG:%1</source>
        <translation>reconnu à ses paramètres&#x202f;: EPSG:%1</translation>
    </message>
    <message>
        <source>%1 rows list several neighbourhoods</source>
        <translation>%1 lignes énumèrent plusieurs quartiers</translation>
    </message>
    <message>
        <source>kept in one cell, as published</source>
        <translation>gardés dans une seule cellule, comme publié</translation>
    </message>
    <message>
        <source>%1 cells hold a marker: ns (not significant) %2, nd (not available) %3, s (statistical secrecy) %4, so (not applicable) %5</source>
        <translation>%1 cellules portent un marqueur&#x202f;: ns (non significatif) %2, nd (non disponible) %3, s (secret statistique) %4, so (sans objet) %5</translation>
    </message>
    <message>
        <source>%1 figures are written with spaces between thousands, in %2 columns</source>
        <translation>%1 chiffres sont écrits avec des espaces entre les milliers, dans %2 colonnes</translation>
    </message>
    <message>
        <source>read as numbers</source>
        <translation>lus comme des nombres</translation>
    </message>
    <message>
        <source>%1 cells of figures are empty</source>
        <translation>%1 cellules de chiffres sont vides</translation>
    </message>
    <message>
        <source>kept as missing, never counted as zero</source>
        <translation>gardées comme manquantes, jamais comptées pour zéro</translation>
    </message>
    <message>
        <source>the code of a row is in two columns, %1 and %2</source>
        <translation>le code d’une ligne est dans deux colonnes, %1 et %2</translation>
    </message>
    <message>
        <source>put together: the commune, then the four digits of its IRIS</source>
        <translation>réunis&#x202f;: la commune, puis les quatre chiffres de son IRIS</translation>
    </message>
    <message>
        <source>%1 column titles begin or end with a space</source>
        <translation>%1 titres de colonne commencent ou finissent par une espace</translation>
    </message>
    <message>
        <source>it is taken off</source>
        <translation>elle est ôtée</translation>
    </message>
    <message>
        <source>the first column has no title: the numbers of the rows, as R writes them</source>
        <translation>la première colonne n’a pas de titre&#x202f;: les numéros des lignes, comme R les écrit</translation>
    </message>
    <message>
        <source>NA is taken for an empty cell</source>
        <translation>NA est lu comme une cellule vide</translation>
    </message>
    <message>
        <source>%1 columns hold years written as text</source>
        <translation>%1 colonnes contiennent des années écrites comme du texte</translation>
    </message>
    <message>
        <source>read as years</source>
        <translation>lues comme des années</translation>
    </message>
    <message>
        <source>%1 zones are whole communes, not cut into IRIS (code 0000)</source>
        <translation>%1 zones sont des communes entières, non découpées en IRIS (code 0000)</translation>
    </message>
    <message>
        <source>as INSEE publishes them</source>
        <translation>telles que l’INSEE les publie</translation>
    </message>
    <message>
        <source>no column names the zones</source>
        <translation>aucune colonne ne nomme les zones</translation>
    </message>
    <message>
        <source>they are called by their codes</source>
        <translation>elles sont appelées par leur code</translation>
    </message>
    <message>
        <source>the communes are named without their codes</source>
        <translation>les communes sont nommées sans leur code</translation>
    </message>
    <message>
        <source>nothing is joined by these names</source>
        <translation>rien n’est joint par ces noms</translation>
    </message>
    <message>
        <source>the outlines are drawn very coarsely: half of them with %1 points or fewer</source>
        <translation>les contours sont dessinés très grossièrement&#x202f;: la moitié avec %1 points au plus</translation>
    </message>
    <message>
        <source>good for a map of the country, not for sharing figures out by area</source>
        <translation>bons pour une carte du pays, pas pour répartir des chiffres selon la surface</translation>
    </message>
    <message>
        <source>no map “%1” is saved: save it first</source>
        <translation>aucune carte «&#x202f;%1&#x202f;» n’est enregistrée&#x202f;: enregistrez-la d’abord</translation>
    </message>
    <message>
        <source>the style drawn with QGIS&apos;s “%1” cannot be told on a map of Lisière: choose single symbol, categorised, graduated or rules</source>
        <translation>le style «&#x202f;%1&#x202f;» de QGIS ne peut pas être rendu sur une carte de Lisière&#x202f;: choisissez symbole unique, catégorisé, gradué ou règles</translation>
    </message>
    <message>
        <source>Some symbols have several layers in QGIS: the colour of the lowest one is taken</source>
        <translation>Certains symboles ont plusieurs couches dans QGIS&#x202f;: la couleur de la plus basse est reprise</translation>
    </message>
    <message>
        <source>Sizes by class are not taken: the area of a circle follows its number</source>
        <translation>Les tailles par classe ne sont pas reprises&#x202f;: l’aire d’un cercle suit son effectif</translation>
    </message>
    <message>
        <source>%1 rules of QGIS test something else than one number or text, or hold rules of their own: they are not taken</source>
        <translation>%1 règles de QGIS portent sur autre chose qu’un nombre ou un texte, ou contiennent d’autres règles&#x202f;: elles ne sont pas reprises</translation>
    </message>
    <message>
        <source>the style is not one that QGIS writes (QML with a renderer)</source>
        <translation>le style n’est pas de ceux que QGIS écrit (QML avec un rendu)</translation>
    </message>
    <message>
        <source>A rate is not a quantity: circles in proportion to it mislead.</source>
        <translation>Un taux n’est pas une quantité&#x202f;: des cercles qui lui sont proportionnels trompent.</translation>
    </message>
    <message>
        <source>Colour the zones</source>
        <translation>Colorier les zones</translation>
    </message>
    <message>
        <source>A count coloured by area misleads: large zones stand out, whatever they hold.</source>
        <translation>Un effectif colorié par surface trompe&#x202f;: les grandes zones ressortent, quel que soit leur contenu.</translation>
    </message>
    <message>
        <source>Draw circles</source>
        <translation>Passer aux cercles</translation>
    </message>
    <message>
        <source>%1: a rate can be coloured, the count gives the size of the circles.</source>
        <translation>%1&#x202f;: un taux peut donner la couleur, l’effectif la taille des cercles.</translation>
    </message>
    <message>
        <source>Draw circles coloured by the rate</source>
        <translation>Passer aux cercles coloriés par le taux</translation>
    </message>
    <message>
        <source>Use quantiles</source>
        <translation>Prendre des quantiles</translation>
    </message>
    <message>
        <source>%1 of the %2 zones are in the same class: the map shows little else.</source>
        <translation>%1 des %2 zones sont dans la même classe&#x202f;: la carte ne montre guère autre chose.</translation>
    </message>
    <message>
        <source>%1 classes are many for %2 zones.</source>
        <translation>%1 classes, c’est beaucoup pour %2 zones.</translation>
    </message>
    <message>
        <source>Make %1 classes</source>
        <translation>Faire %1 classes</translation>
    </message>
    <message>
        <source>Classes below and above a reference are told apart by two hues.</source>
        <translation>Deux teintes distinguent les classes au-dessous et au-dessus d’une référence.</translation>
    </message>
    <message>
        <source>Use two hues</source>
        <translation>Prendre deux teintes</translation>
    </message>
    <message>
        <source>Colours of categories have no order: a reader cannot tell more from less.</source>
        <translation>Les couleurs de catégories n’ont pas d’ordre&#x202f;: on ne distingue pas le plus du moins.</translation>
    </message>
    <message>
        <source>Go from light to dark</source>
        <translation>Aller du clair au foncé</translation>
    </message>
    <message>
        <source>Two hues part what is below a reference from what is above: these classes have none.</source>
        <translation>Deux teintes séparent ce qui est au-dessous et au-dessus d’une référence&#x202f;: ces classes n’en ont pas.</translation>
    </message>
    <message>
        <source>A warm colour sounds an alarm; here more is neither better nor worse.</source>
        <translation>Une couleur chaude sonne l’alarme&#x202f;; ici, plus n’est ni mieux ni moins bien.</translation>
    </message>
    <message>
        <source>Use a neutral colour</source>
        <translation>Prendre une couleur neutre</translation>
    </message>
    <message>
        <source>Use the usual colours</source>
        <translation>Reprendre les couleurs habituelles</translation>
    </message>
    <message>
        <source>Classes %1 and %2 look alike.</source>
        <translation>Les classes %1 et %2 se confondent.</translation>
    </message>
    <message>
        <source>Classes %1 and %2 look alike to a deuteranope (green-blind).</source>
        <translation>Les classes %1 et %2 se confondent pour un deutéranope (qui ne voit pas le vert).</translation>
    </message>
    <message>
        <source>Classes %1 and %2 look alike to a protanope (red-blind).</source>
        <translation>Les classes %1 et %2 se confondent pour un protanope (qui ne voit pas le rouge).</translation>
    </message>
    <message>
        <source>Classes %1 and %2 look alike to a tritanope (blue-blind).</source>
        <translation>Les classes %1 et %2 se confondent pour un tritanope (qui ne voit pas le bleu).</translation>
    </message>
    <message>
        <source>Classes %1 and %2 look alike printed in grey.</source>
        <translation>Imprimées en gris, les classes %1 et %2 se confondent.</translation>
    </message>
    <message>
        <source>A count is shown by circles, so that large zones do not stand out for their area.</source>
        <translation>Un effectif se montre par des cercles&#x202f;: les grandes zones ne ressortent pas par leur seule surface.</translation>
    </message>
    <message>
        <source>A rate is shown by the colour of the zones.</source>
        <translation>Un taux se montre par la couleur des zones.</translation>
    </message>
    <message>
        <source>%1 zones have a number: %2 classes.</source>
        <translation>Zones qui ont une valeur&#x202f;: %1, d’où %2 classes.</translation>
    </message>
    <message>
        <source>The values lie evenly about their middle: classes of equal width read best.</source>
        <translation>Les valeurs se répartissent également autour de leur milieu&#x202f;: des classes d’amplitude égale se lisent le mieux.</translation>
    </message>
    <message>
        <source>A few values are far from the others: quantiles keep zones in every class.</source>
        <translation>Quelques valeurs sont loin des autres&#x202f;: les quantiles gardent des zones dans chaque classe.</translation>
    </message>
    <message>
        <source>bookmark “%1” saved</source>
        <translation>signet «&#x202f;%1&#x202f;» enregistré</translation>
    </message>
    <message>
        <source>bookmark “%1” renamed “%2”</source>
        <translation>signet «&#x202f;%1&#x202f;» renommé «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>bookmark “%1” duplicated as “%2”</source>
        <translation>signet «&#x202f;%1&#x202f;» dupliqué sous le nom «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>bookmark “%1” deleted</source>
        <translation>signet «&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>There is no bookmark “%1”: none is kept in this observatory yet.</source>
        <translation>Il n’y a pas de signet «&#x202f;%1&#x202f;»&#x202f;: aucun n’est encore gardé dans ce fichier de travail.</translation>
    </message>
    <message>
        <source>There is no bookmark “%1” in this observatory; kept: %2</source>
        <translation>Il n’y a pas de signet «&#x202f;%1&#x202f;» dans ce fichier de travail&#x202f;; signets gardés&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is a bookmark “%1” already: choose another name, or delete that one first.</source>
        <translation>Il y a déjà un signet «&#x202f;%1&#x202f;»&#x202f;: choisissez un autre nom, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>There is nothing in sight to bookmark: the map is empty</source>
        <translation>Il n’y a rien à marquer d’un signet&#x202f;: la carte est vide</translation>
    </message>
    <message>
        <source>As many zones in each class (quantiles)</source>
        <translation>Autant de zones par classe (quantiles)</translation>
    </message>
    <message>
        <source>Classes of equal width</source>
        <translation>Classes d’amplitude égale</translation>
    </message>
    <message>
        <source>Classes of one standard deviation about the mean</source>
        <translation>Classes d’un écart-type autour de la moyenne</translation>
    </message>
    <message>
        <source>Geometric progression</source>
        <translation>Progression géométrique</translation>
    </message>
    <message>
        <source>Arithmetic progression</source>
        <translation>Progression arithmétique</translation>
    </message>
    <message>
        <source>Means of the highest values (head/tail)</source>
        <translation>Moyennes des plus fortes valeurs (head/tail)</translation>
    </message>
    <message>
        <source>Bounds chosen by hand</source>
        <translation>Bornes choisies à la main</translation>
    </message>
    <message>
        <source>Classes centred on %1 (€%2)</source>
        <translation>Classes centrées sur %1 (%2&#x202f;€)</translation>
    </message>
    <message>
        <source>Classes centred on %1 (%2%)</source>
        <translation>Classes centrées sur %1 (%2&#x202f;%)</translation>
    </message>
    <message>
        <source>Classes centred on %1 (%2)</source>
        <translation>Classes centrées sur %1 (%2)</translation>
    </message>
    <message>
        <source>The classes of another map</source>
        <translation>Classes d’une autre carte</translation>
    </message>
    <message>
        <source>Quantiles: there is no value of %1 to centre the classes on</source>
        <translation>Quantiles&#x202f;: il n’y a pas de valeur de %1 sur laquelle centrer les classes</translation>
    </message>
    <message>
        <source>Quantiles: there is no value to centre the classes on</source>
        <translation>Quantiles&#x202f;: il n’y a pas de valeur sur laquelle centrer les classes</translation>
    </message>
    <message>
        <source>Quantiles: a geometric progression needs values above zero; not above it: %1</source>
        <translation>Quantiles&#x202f;: une progression géométrique demande des valeurs supérieures à zéro&#x202f;; ne le sont pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>circle, area in proportion</source>
        <translation>cercle de surface proportionnelle</translation>
    </message>
    <message>
        <source>below zero: no circle</source>
        <translation>au-dessous de zéro&#x202f;: pas de cercle</translation>
    </message>
    <message>
        <source>above zero, area in proportion</source>
        <translation>au-dessus de zéro, surface proportionnelle</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>au-dessous de zéro</translation>
    </message>
    <message>
        <source>zero: no circle</source>
        <translation>zéro&#x202f;: pas de cercle</translation>
    </message>
    <message>
        <source>“%1” counts nobody, so that circles would have no size: zones are coloured.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un effectif, un cercle n’aurait pas de taille&#x202f;: les zones sont coloriées.</translation>
    </message>
    <message>
        <source>No count was named that gives circles for “%1” their size: zones are coloured.</source>
        <translation>Aucun effectif n’est indiqué pour donner leur taille aux cercles de «&#x202f;%1&#x202f;»&#x202f;: les zones sont coloriées.</translation>
    </message>
    <message>
        <source>“%1” is no column of text for %2. Categories are zone:TYPE (IRIS), zone:PERIMETER (neighbourhoods) or FAMILY:COLUMN of a loaded table that names the codes of the zones.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une colonne de texte pour le niveau %2. Les catégories sont zone:TYPE (IRIS), zone:PERIMETER (quartiers) ou FAMILLE:COLONNE d’un tableau chargé qui porte les codes des zones.</translation>
    </message>
    <message>
        <source>no place to compare with is named</source>
        <translation>aucun lieu de comparaison n’est nommé</translation>
    </message>
    <message>
        <source>the table has no number for it</source>
        <translation>la table n’a pas de valeur pour ce lieu</translation>
    </message>
    <message>
        <source>a count is compared with that of zones as large, not with the whole of them</source>
        <translation>un effectif se compare à celui de zones de même niveau, non à celui de leur ensemble</translation>
    </message>
    <message>
        <source>no loaded table gives it for that place and year</source>
        <translation>aucune table chargée ne le donne pour ce lieu et cette année</translation>
    </message>
    <message>
        <source>%1 maps with the same classes, %2 · zones of all of them</source>
        <translation>%1 cartes aux mêmes classes, %2 · zones de toutes les cartes</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, what tells it from the others</source>
        <translation>Il faut un nom&#x202f;: des lettres, des chiffres, de quoi le distinguer des autres</translation>
    </message>
    <message>
        <source>This name is too long: 100 characters or so are enough</source>
        <translation>Ce nom est trop long&#x202f;: une centaine de caractères suffit</translation>
    </message>
    <message>
        <source>A name is one line of text, without tabs or line breaks</source>
        <translation>Un nom tient sur une ligne, sans tabulation ni retour à la ligne</translation>
    </message>
    <message>
        <source>the style has %1 classes; a map has 1 to %2</source>
        <translation>le style a %1 classes&#x202f;; une carte en a de 1 à %2</translation>
    </message>
    <message>
        <source>Circles of a count keep their colour: it says above or below zero</source>
        <translation>Les cercles d’un effectif gardent leur couleur&#x202f;: elle dit au-dessus ou au-dessous de zéro</translation>
    </message>
    <message>
        <source>Categories keep the colours they have on maps of Lisière</source>
        <translation>Les catégories gardent leurs couleurs des cartes de Lisière</translation>
    </message>
    <message>
        <source>Sizes worked out otherwise in QGIS are not taken: the area of a circle follows its number</source>
        <translation>Les tailles calculées autrement dans QGIS ne sont pas reprises&#x202f;: l’aire d’un cercle suit son effectif</translation>
    </message>
    <message>
        <source>size of the circles</source>
        <translation>taille des cercles</translation>
    </message>
    <message>
        <source>circles show a count, and “%1” is none: colour the zones in QGIS</source>
        <translation>des cercles montrent un effectif, et «&#x202f;%1&#x202f;» n’en est pas un&#x202f;: colorez les zones dans QGIS</translation>
    </message>
    <message>
        <source>circles</source>
        <translation>cercles</translation>
    </message>
    <message>
        <source>the style colours by “%1”; the map shows “%2” of this layer. Choose that one in QGIS.</source>
        <translation>le style colore selon «&#x202f;%1&#x202f;»&#x202f;; la carte montre «&#x202f;%2&#x202f;» de cette couche. Choisissez ce champ dans QGIS.</translation>
    </message>
    <message>
        <source>Classes that leave a gap or overlap in QGIS: each goes up to the lower bound of the next one</source>
        <translation>Des classes se chevauchent ou laissent un vide dans QGIS&#x202f;: chacune va jusqu’à la borne inférieure de la suivante</translation>
    </message>
    <message>
        <source>the classes of the style overlap: no bounds come out of it</source>
        <translation>les classes du style se chevauchent&#x202f;: on ne peut en tirer de bornes</translation>
    </message>
    <message>
        <source>bounds of the classes</source>
        <translation>bornes des classes</translation>
    </message>
    <message>
        <source>one class for all</source>
        <translation>une seule classe</translation>
    </message>
    <message>
        <source>A class without a colour is drawn white</source>
        <translation>Une classe sans couleur est dessinée en blanc</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>Borders of zones keep the look they have on maps of Lisière</source>
        <translation>Les limites des zones gardent leur aspect des cartes de Lisière</translation>
    </message>
    <message>
        <source>Patterns are kept for zones without a number: classes are plain</source>
        <translation>Les motifs sont réservés aux zones sans valeur&#x202f;: les classes sont unies</translation>
    </message>
    <message>
        <source>Zones without a number keep the look they have on maps of Lisière</source>
        <translation>Les zones sans valeur gardent leur aspect des cartes de Lisière</translation>
    </message>
    <message>
        <source>the style has no classes to take</source>
        <translation>le style n’a pas de classes à reprendre</translation>
    </message>
    <message>
        <source>map “%1” saved</source>
        <translation>carte «&#x202f;%1&#x202f;» enregistrée</translation>
    </message>
    <message>
        <source>map “%1” renamed “%2”</source>
        <translation>carte «&#x202f;%1&#x202f;» renommée «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>map “%1” duplicated as “%2”</source>
        <translation>carte «&#x202f;%1&#x202f;» dupliquée sous le nom «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>map “%1” deleted</source>
        <translation>carte «&#x202f;%1&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>There is no map “%1”: none is saved in this observatory yet.</source>
        <translation>Il n’y a pas de carte «&#x202f;%1&#x202f;»&#x202f;: aucune n’est encore enregistrée dans ce fichier de travail.</translation>
    </message>
    <message>
        <source>There is no map “%1” in this observatory; saved: %2</source>
        <translation>Il n’y a pas de carte «&#x202f;%1&#x202f;» dans ce fichier de travail&#x202f;; cartes enregistrées&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is a map “%1” already: choose another name, or delete that one first.</source>
        <translation>Il y a déjà une carte «&#x202f;%1&#x202f;»&#x202f;: choisissez un autre nom, ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>map “%1”</source>
        <translation>carte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>housing (H)</source>
        <translation>habitat (H)</translation>
    </message>
    <message>
        <source>activity (A)</source>
        <translation>activité (A)</translation>
    </message>
    <message>
        <source>other uses: parks, ports, woods (D)</source>
        <translation>divers&#x202f;: parcs, ports, forêts (D)</translation>
    </message>
    <message>
        <source>commune that is not cut into IRIS (Z)</source>
        <translation>commune non découpée en IRIS (Z)</translation>
    </message>
    <message>
        <source>several values in one zone</source>
        <translation>plusieurs valeurs dans une même zone</translation>
    </message>
    <message>
        <source>other: %1 different values</source>
        <translation>autres&#x202f;: %1 valeurs différentes</translation>
    </message>
    <message>
        <source>The map “%1” is saved, but without its layer for QGIS</source>
        <translation>La carte «&#x202f;%1&#x202f;» est enregistrée, mais sans sa couche pour QGIS</translation>
    </message>
    <message>
        <source>The map “%1” shows data that are no longer in this file. Add them again to open it.</source>
        <translation>La carte «&#x202f;%1&#x202f;» montre des données qui ne sont plus dans ce fichier. Ajoutez-les de nouveau pour l’ouvrir.</translation>
    </message>
    <message>
        <source>there is no class method %1; there are %2</source>
        <translation>il n’y a pas de méthode de classes %1&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>--centre and --margin go with --method centred, not with %1</source>
        <translation>--centre et --margin vont avec --method centred, et non avec %1</translation>
    </message>
    <message>
        <source>Classes: quantile, equal, natural, stddev, q6, nested, geometric, arithmetic, headtail, centred or manual</source>
        <translation>Classes&#x202f;: quantile, equal (amplitudes égales), natural (seuils naturels), stddev (écart-type), q6, nested (moyennes emboîtées), geometric, arithmetic, headtail, centred (autour d’une référence) ou manual</translation>
    </message>
    <message>
        <source>Place whose value the middle class holds, such as commune:34172; --around if left out</source>
        <translation>Lieu dont la classe du milieu contient la valeur, par exemple commune:34172&#x202f;; celui de --around par défaut</translation>
    </message>
    <message>
        <source>How far the middle class reaches on both sides of that value</source>
        <translation>Étendue de la classe du milieu de part et d’autre de cette valeur</translation>
    </message>
    <message>
        <source>The classes of the same map of another year or indicator</source>
        <translation>Les classes de la même carte d’une autre année ou d’un autre indicateur</translation>
    </message>
    <message>
        <source>--margin takes one number above zero, not %1</source>
        <translation>--margin prend un nombre supérieur à zéro, et non %1</translation>
    </message>
    <message>
        <source>--breaks and --classes-of exclude each other</source>
        <translation>--breaks et --classes-of s’excluent</translation>
    </message>
    <message>
        <source>%1 takes one zone, such as commune:34172, not %2</source>
        <translation>%1 prend une seule zone, par exemple commune:34172, et non %2</translation>
    </message>
    <message>
        <source>%1 has no two classes to share on this map</source>
        <translation>%1 n’a pas deux classes à partager sur cette carte</translation>
    </message>
    <message>
        <source>there is no form %1 of a map; there are choropleth, circles, coloured-circles and categories</source>
        <translation>il n’y a pas de forme de carte %1&#x202f;; il y a choropleth, circles, coloured-circles et categories</translation>
    </message>
    <message>
        <source>--sized-by goes with --form coloured-circles</source>
        <translation>--sized-by va avec --form coloured-circles</translation>
    </message>
    <message>
        <source>--beside takes %1 maps at most, not %2</source>
        <translation>--beside prend %1 cartes au plus, et non %2</translation>
    </message>
    <message>
        <source>--method centred needs a place: --centre or --around, such as commune:34172</source>
        <translation>--method centred demande un lieu&#x202f;: --centre ou --around, par exemple commune:34172</translation>
    </message>
    <message>
        <source>--saved draws a map as it was saved: leave out %1</source>
        <translation>--saved dessine une carte telle qu’elle est enregistrée&#x202f;: retirez %1</translation>
    </message>
    <message>
        <source>--preview takes grey, deuteranopia, protanopia or tritanopia, not %1</source>
        <translation>--preview prend grey, deuteranopia, protanopia ou tritanopia, et non %1</translation>
    </message>
    <message>
        <source>--preview is for a picture: name a .png file</source>
        <translation>--preview vaut pour une image&#x202f;: nommez un fichier .png</translation>
    </message>
    <message>
        <source>what becomes of the map? Name a picture to write, such as map.png, or --save NAME</source>
        <translation>que devient la carte&#x202f;? Nommez une image à écrire, comme carte.png, ou --save NOM</translation>
    </message>
    <message>
        <source>choropleth, circles (of a count), coloured-circles or categories (of a column of text)</source>
        <translation>choropleth (aplats), circles (cercles d’un effectif), coloured-circles (cercles colorés) ou categories (d’une colonne de texte)</translation>
    </message>
    <message>
        <source>The count that gives coloured circles their area</source>
        <translation>Effectif qui donne leur surface aux cercles colorés</translation>
    </message>
    <message>
        <source>Up to three maps of the same place beside it, in the same classes where the unit is the same</source>
        <translation>Jusqu’à trois cartes du même lieu à côté, dans les mêmes classes si l’unité est la même</translation>
    </message>
    <message>
        <source>A .png as it prints in grey, or as deuteranopia, protanopia, tritanopia let it be seen</source>
        <translation>Un .png tel qu’imprimé en gris, ou tel que le voient un deutéranope, un protanope, un tritanope</translation>
    </message>
    <message>
        <source>Keeps the map in the observatory, with a layer for QGIS</source>
        <translation>Garde la carte dans le fichier de travail, avec une couche pour QGIS</translation>
    </message>
    <message>
        <source>Draws a map as it was saved; `lisiere maps OBS`</source>
        <translation>Dessine une carte telle qu’elle est enregistrée&#x202f;; `lisiere maps OBS`</translation>
    </message>
    <message>
        <source>no layer for QGIS</source>
        <translation>pas de couche pour QGIS</translation>
    </message>
    <message>
        <source>%1, restyled in QGIS</source>
        <translation>%1, style changé dans QGIS</translation>
    </message>
    <message>
        <source>No map is saved in this observatory: lisiere map OBS --indicator … --save NAME</source>
        <translation>Aucune carte n’est enregistrée dans ce fichier de travail&#x202f;: lisiere map OBS --indicator … --save NOM</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>“%1” has the style of Lisière in QGIS: there is nothing to take</source>
        <translation>«&#x202f;%1&#x202f;» a dans QGIS le style de Lisière&#x202f;: il n’y a rien à reprendre</translation>
    </message>
    <message>
        <source>%1: %2 taken from QGIS</source>
        <translation>%1&#x202f;: %2, repris de QGIS</translation>
    </message>
    <message>
        <source>“%1” stays as it was</source>
        <translation>«&#x202f;%1&#x202f;» reste comme elle était</translation>
    </message>
    <message>
        <source>Deleted: map “%1”</source>
        <translation>Supprimée&#x202f;: carte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>--qml goes with --take-style</source>
        <translation>--qml s’emploie avec --take-style</translation>
    </message>
    <message>
        <source>maps does one thing at a time: --rename, --duplicate, --delete, --layer or --take-style</source>
        <translation>maps fait une chose à la fois&#x202f;: --rename, --duplicate, --delete, --layer ou --take-style</translation>
    </message>
    <message>
        <source>Map “%1”: %2 zones, for QGIS the layer %3</source>
        <translation>Carte «&#x202f;%1&#x202f;»&#x202f;: %2 zones, pour QGIS la couche %3</translation>
    </message>
    <message>
        <source>Map “%1”: without an indicator there is no layer for QGIS</source>
        <translation>Carte «&#x202f;%1&#x202f;»&#x202f;: sans indicateur, il n’y a pas de couche pour QGIS</translation>
    </message>
    <message>
        <source>Saved maps: lists, renames, duplicates, deletes them; exchanges styles with QGIS</source>
        <translation>Cartes enregistrées&#x202f;: les liste, renomme, duplique, supprime&#x202f;; échange les styles avec QGIS</translation>
    </message>
    <message>
        <source>Gives this map the name after --to</source>
        <translation>Donne à cette carte le nom qui suit --to</translation>
    </message>
    <message>
        <source>Saves a copy of this map under the name after --to</source>
        <translation>Enregistre une copie de cette carte sous le nom qui suit --to</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Le nouveau nom</translation>
    </message>
    <message>
        <source>Deletes this map and its layer for QGIS</source>
        <translation>Supprime cette carte et sa couche pour QGIS</translation>
    </message>
    <message>
        <source>Makes the layer of this map for QGIS anew</source>
        <translation>Refait la couche de cette carte pour QGIS</translation>
    </message>
    <message>
        <source>Takes classes and colours from the default style the layer of this map has in QGIS</source>
        <translation>Reprend classes et couleurs du style par défaut que la couche de cette carte a dans QGIS</translation>
    </message>
    <message>
        <source>With --take-style: a style that QGIS saved as this file</source>
        <translation>Avec --take-style&#x202f;: un style que QGIS a enregistré dans ce fichier</translation>
    </message>
    <message>
        <source>an atlas of such pages cannot be made with the template %1: a page per site takes site, one per neighbourhood takes neighbourhood or a map, one per commune or contract takes a map</source>
        <translation>le modèle %1 ne convient pas à un tel atlas&#x202f;: une page par site demande le modèle site, une page par quartier le modèle neighbourhood ou une carte, une page par commune ou par contrat une carte</translation>
    </message>
    <message>
        <source>there is no page to make for %1: it is not in this file or lies elsewhere</source>
        <translation>il n’y a pas de page à faire pour %1&#x202f;: ce code n’est pas dans le fichier de travail, ou se trouve ailleurs</translation>
    </message>
    <message>
        <source>there is nothing to make pages of in %1: nothing of this file is known to lie there</source>
        <translation>il n’y a pas de page à faire pour %1&#x202f;: rien dans ce fichier de travail n’y est situé</translation>
    </message>
    <message>
        <source>there is nothing to make pages of: import perimeters of neighbourhoods, or the register</source>
        <translation>il n’y a pas de page à faire&#x202f;: importez d’abord les contours des quartiers, ou le réseau</translation>
    </message>
    <message>
        <source>a name of files knows {number}, {code}, {name}, {commune} and {department}, not %1</source>
        <translation>un nom de fichier peut contenir {number}, {code}, {name}, {commune} et {department}, pas %1</translation>
    </message>
    <message>
        <source>%1 names a folder: a name of files stands in the folder that the atlas is written to</source>
        <translation>%1 désigne un dossier&#x202f;: les fichiers vont tous dans le dossier de l’atlas</translation>
    </message>
    <message>
        <source>%1 leaves nothing for the name of the page of %2: add {code} to it</source>
        <translation>avec %1, la page de %2 n’aurait pas de nom&#x202f;: ajoutez-y {code}</translation>
    </message>
    <message>
        <source>%1 gives the pages of %2 and %3 one name, %4: add {code} or {number} to it</source>
        <translation>avec %1, les pages de %2 et de %3 auraient le même nom, %4&#x202f;: ajoutez-y {code} ou {number}</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 lieux</translation>
    </message>
    <message>
        <source>%1, file obtained on %2</source>
        <translation>%1, fichier obtenu le %2</translation>
    </message>
    <message>
        <source>%1, %2, file obtained on %3</source>
        <translation>%1, %2, fichier obtenu le %3</translation>
    </message>
    <message>
        <source>Nothing was written: %1 came under a convention, and %2 of its counts are under %3. Take larger places (communes, several neighbourhoods together with --per) or leave this figure out.</source>
        <translation>Rien n’a été écrit&#x202f;: %1 est sous convention, et %2 de ses effectifs sont inférieurs à %3. Prenez des territoires plus grands (communes, plusieurs quartiers ensemble avec --per) ou retirez ce chiffre.</translation>
    </message>
    <message>
        <source>Left out, for it concerns persons: %1</source>
        <translation>Retiré, car cela concerne des personnes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Left out, for each row is a person: the points on the map</source>
        <translation>Retirés, car chaque ligne est une personne&#x202f;: les points sur la carte</translation>
    </message>
    <message>
        <source>Names, addresses or telephone numbers cut out of %1 cells</source>
        <translation>Noms, adresses ou numéros de téléphone retirés de %1 cellules</translation>
    </message>
    <message>
        <source>Left out, for they are contacts of persons: %1 lines of the sheet</source>
        <translation>Retirées, car ce sont des coordonnées de personnes&#x202f;: %1 lignes de la fiche</translation>
    </message>
    <message>
        <source>Nothing was written: %1 is a list of persons (%2), and nothing of it may leave. Count them by commune or neighbourhood, and export the counts.</source>
        <translation>Rien n’a été écrit&#x202f;: %1 est une liste de personnes (%2), et rien n’en peut sortir. Comptez-les par commune ou par quartier, et exportez ces effectifs.</translation>
    </message>
    <message>
        <source>House style: %1 is not what it should be (%2). It was not read.</source>
        <translation>Charte&#x202f;: %1 n’est pas ce qui est attendu (%2). Elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>House style: %1 is missing. It was not read.</source>
        <translation>Charte&#x202f;: %1 manque. Elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>House style: not JSON from byte %1 on. It was not read.</source>
        <translation>Charte&#x202f;: ce n’est pas du JSON à partir de l’octet %1. Elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>The colour %1 is too pale to be read on white (contrast %2, 4.5 are needed). %3 is the same colour, dark enough.</source>
        <translation>La couleur %1 est trop pâle pour être lue sur du blanc (contraste %2, il faut 4,5). %3 est la même couleur, assez foncée.</translation>
    </message>
    <message>
        <source>The size of texts is a factor from 0.85 to 1.25</source>
        <translation>La taille des textes est un facteur de 0,85 à 1,25</translation>
    </message>
    <message>
        <source>The name of the organisation is too long for the foot of a page: 60 characters or so</source>
        <translation>Le nom de la structure est trop long pour un pied de page&#x202f;: environ 60 caractères</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>le logo</translation>
    </message>
    <message>
        <source>The house style was set by a newer version of Lisière (version %1, this program reads up to %2). Update the program to use it.</source>
        <translation>La charte a été définie par une version plus récente de Lisière (version %1, ce programme lit jusqu’à %2). Mettez le programme à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>house style set</source>
        <translation>charte définie</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MB. Save the logo as SVG, or as a PNG of 1000 pixels or so.</source>
        <translation>%1 dépasse 1 Mo. Enregistrez le logo en SVG, ou en PNG de 1000 pixels environ.</translation>
    </message>
    <message>
        <source>%1 is not a whole PNG or SVG picture. Save the logo as PNG or SVG and choose it again.</source>
        <translation>%1 n’est pas une image PNG ou SVG complète. Enregistrez le logo en PNG ou en SVG, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read. Choose another file, or go on without a logo.</source>
        <translation>Le logo %1 ne peut pas être lu. Choisissez un autre fichier, ou continuez sans logo.</translation>
    </message>
    <message>
        <source>median standard of living, a year (%1)</source>
        <translation>niveau de vie médian, par an (%1)</translation>
    </message>
    <message>
        <source>under 25 (%1)</source>
        <translation>moins de 25 ans (%1)</translation>
    </message>
    <message>
        <source>employment rate, 15 to 64 (%1)</source>
        <translation>taux d’emploi des 15-64 ans (%1)</translation>
    </message>
    <message>
        <source>lone parents among households with allowances (%1)</source>
        <translation>familles monoparentales parmi les foyers allocataires (%1)</translation>
    </message>
    <message>
        <source>jobseekers, categories A, B, C (%1)</source>
        <translation>demandeurs d’emploi, catégories A, B, C (%1)</translation>
    </message>
    <message>
        <source>aged 60 and over (%1)</source>
        <translation>60 ans et plus (%1)</translation>
    </message>
    <message>
        <source>one-person households (%1)</source>
        <translation>ménages d’une personne (%1)</translation>
    </message>
    <message>
        <source>%1 · %2 ha · QPV generation %3</source>
        <translation>%1 · %2 ha · génération QPV %3</translation>
    </message>
    <message>
        <source>%1 (%2) · %3 · %4 ha · QPV generation %5</source>
        <translation>%1 (%2) · %3 · %4 ha · génération QPV %5</translation>
    </message>
    <message>
        <source>inhabitants (census of %1)</source>
        <translation>habitants (recensement de %1)</translation>
    </message>
    <message>
        <source>of the inhabitants of %1</source>
        <translation>des habitants de la commune (%1)</translation>
    </message>
    <message>
        <source>No published figure</source>
        <translation>Aucun chiffre publié</translation>
    </message>
    <message>
        <source>No loaded table gives figures for this neighbourhood of the 2024 generation. Figures of the perimeters of 2015 are not taken over, because the outline is another one.</source>
        <translation>Aucun tableau chargé ne donne de chiffres pour ce quartier de la génération 2024. Ceux des périmètres de 2015 ne sont pas repris&#x202f;: le contour n’est pas le même.</translation>
    </message>
    <message>
        <source>No loaded table gives figures for this neighbourhood (%1).</source>
        <translation>Aucun tableau chargé ne donne de chiffres pour ce quartier (%1).</translation>
    </message>
    <message>
        <source>The map has no colours: no outlines of IRIS are in this file.</source>
        <translation>La carte est sans couleurs&#x202f;: ce fichier ne contient pas de contours d’IRIS.</translation>
    </message>
    <message>
        <source>%1 is not cut into IRIS: the map has no colours, and nothing can be estimated for the neighbourhood.</source>
        <translation>La commune (%1) n’est pas découpée en IRIS&#x202f;: la carte est sans couleurs, et rien ne peut être estimé pour le quartier.</translation>
    </message>
    <message>
        <source>The map has no colours: the IRIS of this commune are not in this file.</source>
        <translation>La carte est sans couleurs&#x202f;: les IRIS de cette commune ne sont pas dans ce fichier.</translation>
    </message>
    <message>
        <source>The map has no colours: too few IRIS of this commune have a figure in this file.</source>
        <translation>La carte est sans couleurs&#x202f;: trop peu d’IRIS de cette commune ont un chiffre dans ce fichier.</translation>
    </message>
    <message>
        <source>Solid line: neighbourhood. Dashes: %1 m around.</source>
        <translation>Trait plein&#x202f;: quartier. Tireté&#x202f;: %1 m autour.</translation>
    </message>
    <message>
        <source>Neighbourhood sheet</source>
        <translation>Fiche quartier</translation>
    </message>
    <message>
        <source>The neighbourhood and its surroundings</source>
        <translation>Le quartier et son entourage</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En quelques phrases</translation>
    </message>
    <message>
        <source>Read with care.</source>
        <translation>À lire avec précaution.</translation>
    </message>
    <message>
        <source>A priority neighbourhood is delimited by the income of its inhabitants: its standard of living is low by construction and tells nothing of the effect of an action. A stable rate does not mean that the inhabitants are the same.</source>
        <translation>Un quartier prioritaire est délimité sur le revenu de ses habitants&#x202f;: son niveau de vie est bas par construction et ne dit rien de l’effet d’une action. Un taux stable ne veut pas dire que les habitants sont les mêmes.</translation>
    </message>
    <message>
        <source>A priority neighbourhood is delimited by the income of its inhabitants: its standard of living is low by construction and tells nothing of the effect of an action. A stable rate does not mean that the inhabitants are the same. %1</source>
        <translation>Un quartier prioritaire est délimité sur le revenu de ses habitants&#x202f;: son niveau de vie est bas par construction et ne dit rien de l’effet d’une action. Un taux stable ne veut pas dire que les habitants sont les mêmes. %1</translation>
    </message>
    <message>
        <source>Outlines for display, without legal value.</source>
        <translation>Contours pour l’affichage, sans valeur d’attestation.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Saved page: %1 is not what it should be (%2). The page was not opened.</source>
        <translation>Page enregistrée&#x202f;: %1 n’est pas ce qui est attendu (%2). La page n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Saved page: %1 is missing. The page was not opened.</source>
        <translation>Page enregistrée&#x202f;: %1 manque. La page n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Saved page: not JSON from byte %1 on. The page was not opened.</source>
        <translation>Page enregistrée&#x202f;: ce n’est pas du JSON à partir de l’octet %1. La page n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>This page was saved by a newer version of Lisière (page version %1, this program reads up to %2). Update the program to open it.</source>
        <translation>Cette page a été enregistrée par une version plus récente de Lisière (version de page %1, ce programme lit jusqu’à %2). Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Recipe: %1 is not what it should be (%2). The recipe was not read.</source>
        <translation>Recette&#x202f;: %1 n’est pas ce qu’il faudrait (%2). La recette n’a pas été lue.</translation>
    </message>
    <message>
        <source>Recipe: %1 is missing. The recipe was not read.</source>
        <translation>Recette&#x202f;: %1 manque. La recette n’a pas été lue.</translation>
    </message>
    <message>
        <source>Recipe: not JSON from byte %1 on. The recipe was not read.</source>
        <translation>Recette&#x202f;: ce n’est plus du JSON à partir de l’octet %1. La recette n’a pas été lue.</translation>
    </message>
    <message>
        <source>the recipe is of something else than a page: %1</source>
        <translation>la recette est celle d’autre chose que d’une page&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 has no layer yet: import outlines or the register first</source>
        <translation>%1 ne contient encore aucune couche&#x202f;: importez d’abord des contours ou le Réseau</translation>
    </message>
    <message>
        <source>The recipe is too large to be one of Lisière&apos;s. It was not read.</source>
        <translation>La recette est trop volumineuse pour venir de Lisière. Elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>The recipe is nested too deeply to be one of Lisière&apos;s. It was not read.</source>
        <translation>La recette est trop imbriquée pour venir de Lisière. Elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Lisière (recipe version %1, this program reads up to %2). Update the program to read its recipe.</source>
        <translation>Ce fichier a été produit par une version plus récente de Lisière (recette de version %1, ce programme lit jusqu’à la version %2). Mettez le programme à jour pour lire sa recette.</translation>
    </message>
    <message>
        <source>page “%1” saved</source>
        <translation>page «&#x202f;%1&#x202f;» enregistrée</translation>
    </message>
    <message>
        <source>page “%1” renamed “%2”</source>
        <translation>page «&#x202f;%1&#x202f;» renommée «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>page “%1” duplicated as “%2”</source>
        <translation>page «&#x202f;%1&#x202f;» dupliquée sous le nom «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>page “%1” deleted</source>
        <translation>page «&#x202f;%1&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>There is no page “%1”: none is saved in this observatory yet.</source>
        <translation>Il n’y a pas de page «&#x202f;%1&#x202f;»&#x202f;: aucune n’est encore enregistrée dans ce fichier de travail.</translation>
    </message>
    <message>
        <source>There is no page “%1” in this observatory; saved: %2</source>
        <translation>Il n’y a pas de page «&#x202f;%1&#x202f;» dans ce fichier de travail&#x202f;; enregistrées&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is a page “%1” already: choose another name, or delete that one first.</source>
        <translation>Il y a déjà une page «&#x202f;%1&#x202f;»&#x202f;: choisissez un autre nom, ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>page “%1”</source>
        <translation>page «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 has %2 inhabitants (census of %3).</source>
        <translation>%1 compte %2 habitants (recensement de %3).</translation>
    </message>
    <message>
        <source>Half of the inhabitants have a standard of living under €%1 a year (%2). In the other priority neighbourhood of the commune, %3, half are under €%4.</source>
        <translation>La moitié des habitants ont un niveau de vie inférieur à %1&#x202f;€ par an (%2). Dans l’autre quartier prioritaire de la commune, %3, la moitié sont en dessous de %4&#x202f;€.</translation>
    </message>
    <message>
        <source>Half of the inhabitants have a standard of living under €%1 a year (%2). It is the lowest of the %3 priority neighbourhoods of %4; the highest is €%5 (%6).</source>
        <translation>La moitié des habitants ont un niveau de vie inférieur à %1&#x202f;€ par an (%2). C’est le plus bas des %3 quartiers prioritaires %4&#x202f;; le plus élevé est de %5&#x202f;€ (%6).</translation>
    </message>
    <message>
        <source>Half of the inhabitants have a standard of living under €%1 a year (%2). It is the highest of the %3 priority neighbourhoods of %4; the lowest is €%5 (%6).</source>
        <translation>La moitié des habitants ont un niveau de vie inférieur à %1&#x202f;€ par an (%2). C’est le plus élevé des %3 quartiers prioritaires %4&#x202f;; le plus bas est de %5&#x202f;€ (%6).</translation>
    </message>
    <message>
        <source>Half of the inhabitants have a standard of living under €%1 a year (%2). Over the %3 priority neighbourhoods of %4 it goes from €%5 (%6) to €%7 (%8).</source>
        <translation>La moitié des habitants ont un niveau de vie inférieur à %1&#x202f;€ par an (%2). Dans les %3 quartiers prioritaires %4, ce niveau va de %5&#x202f;€ (%6) à %7&#x202f;€ (%8).</translation>
    </message>
    <message>
        <source>Half of the inhabitants have a standard of living under €%1 a year (%2).</source>
        <translation>La moitié des habitants ont un niveau de vie inférieur à %1&#x202f;€ par an (%2).</translation>
    </message>
    <message>
        <source>Over the whole commune, half of the inhabitants have a standard of living under €%1 (%2).</source>
        <translation>Dans l’ensemble de la commune, la moitié des habitants ont un niveau de vie inférieur à %1&#x202f;€ (%2).</translation>
    </message>
    <message>
        <source>%1 people are registered as jobseekers (categories A, B, C), of whom %2 are women (%3).</source>
        <translation>%1 personnes sont inscrites comme demandeurs d’emploi (catégories A, B, C), dont %2 femmes (%3).</translation>
    </message>
    <message>
        <source>%1 people are registered as jobseekers (categories A, B, C; %2).</source>
        <translation>%1 personnes sont inscrites comme demandeurs d’emploi (catégories A, B, C&#x202f;; %2).</translation>
    </message>
    <message>
        <source>%1: the %2 neighbourhoods of %3</source>
        <translation>%1&#x202f;: les %2 quartiers %3</translation>
    </message>
    <message>
        <source>%1: the neighbourhoods of the inter-communality (%2)</source>
        <translation>%1&#x202f;: les quartiers de l’intercommunalité (%2)</translation>
    </message>
    <message>
        <source>%1: the neighbourhoods of the department (%2)</source>
        <translation>%1&#x202f;: les quartiers du département (%2)</translation>
    </message>
    <message>
        <source>Spread of standards of living in %1</source>
        <translation>Répartition des niveaux de vie (%1)</translation>
    </message>
    <message>
        <source>%1 · published (%2)</source>
        <translation>%1 · publié (%2)</translation>
    </message>
    <message>
        <source>Thick line: median. Band: the middle half of the inhabitants. Thin line: from the first to the ninth decile.</source>
        <translation>Trait épais&#x202f;: médiane. Bande&#x202f;: la moitié centrale des habitants. Trait fin&#x202f;: du premier au neuvième décile.</translation>
    </message>
    <message>
        <source>The files of these years are read side by side; rising prices are not taken off.</source>
        <translation>Les fichiers de ces années se lisent côte à côte&#x202f;; la hausse des prix n’est pas retirée.</translation>
    </message>
    <message>
        <source>What disposable income is made of</source>
        <translation>De quoi se compose le revenu disponible</translation>
    </message>
    <message>
        <source>Share of disposable income · published (%1)</source>
        <translation>Part du revenu disponible · publié (%1)</translation>
    </message>
    <message>
        <source>Children of households with allowances, by age</source>
        <translation>Enfants des foyers allocataires, selon l’âge</translation>
    </message>
    <message>
        <source>%1 children · published (%2)</source>
        <translation>%1 enfants · publié (%2)</translation>
    </message>
    <message>
        <source>Jobseekers (categories A, B, C)</source>
        <translation>Demandeurs d’emploi (catégories A, B, C)</translation>
    </message>
    <message>
        <source>%1 people, of whom %2 are women · published (%3)</source>
        <translation>%1 personnes, dont %2 femmes · publié (%3)</translation>
    </message>
    <message>
        <source>%1 people · published (%2)</source>
        <translation>%1 personnes · publié (%2)</translation>
    </message>
    <message>
        <source>Diploma known for %1 people.</source>
        <translation>Diplôme renseigné pour %1 personnes.</translation>
    </message>
    <message>
        <source>The gap to the commune is probably larger: a rate made from IRIS is drawn to their mean.</source>
        <translation>L’écart avec la commune est probablement plus grand&#x202f;: un taux tiré des IRIS est ramené vers leur moyenne.</translation>
    </message>
    <message>
        <source>Made by sharing the one IRIS that the neighbourhood lies in (%1), so that the %2 recipients published for it are found again (%3).</source>
        <translation>Obtenue en partageant le seul IRIS que touche le quartier (%1), de façon à retrouver les %2 personnes couvertes publiées pour lui (%3).</translation>
    </message>
    <message>
        <source>Made by sharing the %1 IRIS that the neighbourhood touches (%2), so that the %3 recipients published for it are found again (%4).</source>
        <translation>Obtenue en partageant les %1 IRIS que touche le quartier (%2), de façon à retrouver les %3 personnes couvertes publiées pour lui (%4).</translation>
    </message>
    <message>
        <source>Made by sharing the one IRIS that the neighbourhood lies in (%1), so that the %2 inhabitants published for it are found again (%3).</source>
        <translation>Obtenue en partageant le seul IRIS que touche le quartier (%1), de façon à retrouver les %2 habitants publiés pour lui (%3).</translation>
    </message>
    <message>
        <source>Made by sharing the %1 IRIS that the neighbourhood touches (%2), so that the %3 inhabitants published for it are found again (%4).</source>
        <translation>Obtenue en partageant les %1 IRIS que touche le quartier (%2), de façon à retrouver les %3 habitants publiés pour lui (%4).</translation>
    </message>
    <message>
        <source>Made by sharing the IRIS that the neighbourhood touches (%1) by the people of the squares that lie in it.</source>
        <translation>Obtenue en partageant les IRIS que touche le quartier (%1) d’après les habitants des carreaux qui s’y trouvent.</translation>
    </message>
    <message>
        <source>Made by sharing the IRIS that the neighbourhood touches (%1) by the addresses or dwellings that lie in it.</source>
        <translation>Obtenue en partageant les IRIS que touche le quartier (%1) d’après les adresses ou les logements qui s’y trouvent.</translation>
    </message>
    <message>
        <source>That of the one IRIS that the neighbourhood lies in (%1), as if people lived evenly over it.</source>
        <translation>Valeur du seul IRIS que touche le quartier (%1), comme si la population y était répartie également.</translation>
    </message>
    <message>
        <source>Made by sharing by area the %1 IRIS that the neighbourhood touches (%2), as if people lived evenly over each of them.</source>
        <translation>Obtenue en partageant à la surface les %1 IRIS que touche le quartier (%2), comme si la population y était répartie également.</translation>
    </message>
    <message>
        <source>Observed margin: %1 to %2, 9 times out of 10 (measured on %3 neighbourhoods).</source>
        <translation>Marge constatée&#x202f;: de %1 à %2, 9 fois sur 10 (mesurée sur %3 quartiers).</translation>
    </message>
    <message>
        <source>Margin not measured for this figure, for lack of published values of the same year.</source>
        <translation>Marge non mesurée pour ce chiffre, faute de valeurs publiées la même année.</translation>
    </message>
    <message>
        <source>As a yardstick, “%1”, estimated in the same way, stays within %2 points of the published value 9 times out of 10 (%3 neighbourhoods).</source>
        <translation>Repère&#x202f;: pour «&#x202f;%1&#x202f;», même méthode, l’écart à la valeur publiée reste sous %2 points 9 fois sur 10 (%3 quartiers).</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>published by</source>
        <translation>publié par</translation>
    </message>
    <message>
        <source>Inter-communality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>No place to compare with: this file holds none of these figures for the commune or around it.</source>
        <translation>Pas de territoire de comparaison&#x202f;: ce fichier ne contient aucun de ces chiffres pour la commune ni autour.</translation>
    </message>
    <message>
        <source>–: not in this file, or cannot be worked out from it.</source>
        <translation>–&#x202f;: absent de ce fichier, ou ne peut pas en être calculé.</translation>
    </message>
    <message>
        <source>%1 outside its neighbourhoods: inhabitants, %2 − %3 (its one neighbourhood).</source>
        <translation>%1 hors QPV&#x202f;: habitants, %2 − %3 (son seul quartier).</translation>
    </message>
    <message>
        <source>%1 outside its neighbourhoods: inhabitants, %2 − %3 (%4 neighbourhoods).</source>
        <translation>%1 hors QPV&#x202f;: habitants, %2 − %3 (%4 quartiers).</translation>
    </message>
    <message>
        <source>%1 outside its neighbourhoods: the commune less its one neighbourhood.</source>
        <translation>%1 hors QPV&#x202f;: la commune moins son seul quartier.</translation>
    </message>
    <message>
        <source>%1 outside its neighbourhoods: the commune less its %2 neighbourhoods.</source>
        <translation>%1 hors QPV&#x202f;: la commune moins ses %2 quartiers.</translation>
    </message>
    <message>
        <source>Inter-communality: %1.</source>
        <translation>Intercommunalité&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Urban unit: %1.</source>
        <translation>Unité urbaine&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Rates of larger places are made again from the IRIS that publish both parts; some publish none.</source>
        <translation>Les taux des territoires plus grands sont recalculés sur les IRIS qui publient numérateur et dénominateur&#x202f;; quelques-uns n’en publient pas.</translation>
    </message>
    <message>
        <source>Rates of larger places are made again from their IRIS.</source>
        <translation>Les taux des territoires plus grands sont recalculés sur leurs IRIS.</translation>
    </message>
    <message>
        <source>Published for the perimeter of 2015 (%1), whose outline is the same.</source>
        <translation>Publié pour le périmètre 2015 (%1), dont le contour est le même.</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>Sur une page</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1&#x202f;: %2&#x202f;%</translation>
    </message>
    <message>
        <source>%1: €%2</source>
        <translation>%1&#x202f;: %2&#x202f;€</translation>
    </message>
    <message>
        <source>%1: first decile %2, median %3, ninth decile %4</source>
        <translation>%1&#x202f;: premier décile %2, médiane %3, neuvième décile %4</translation>
    </message>
    <message>
        <source>%1: median %2</source>
        <translation>%1&#x202f;: médiane %2</translation>
    </message>
    <message>
        <source>One zone has a figure: %1.</source>
        <translation>Une zone a un chiffre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 zones have a figure, from %2 to %3.</source>
        <translation>%1 zones ont un chiffre, de %2 à %3.</translation>
    </message>
    <message>
        <source>One zone has none.</source>
        <translation>Une zone n’en a pas.</translation>
    </message>
    <message>
        <source>%1 zones have none.</source>
        <translation>%1 zones n’en ont pas.</translation>
    </message>
    <message>
        <source>Outlined: %1.</source>
        <translation>En trait épais&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Dashed line: %1 m around.</source>
        <translation>Tireté&#x202f;: %1 m autour.</translation>
    </message>
    <message>
        <source>Of one contract of the register alone: its SIREN, its name or a part of it</source>
        <translation>Ceux d’un seul contrat du Réseau&#x202f;: son SIREN, son nom ou une partie de son nom</translation>
    </message>
    <message>
        <source>--contract and --outline exclude each other: give one of them</source>
        <translation>--contract et --outline s’excluent&#x202f;: indiquez l’un des deux</translation>
    </message>
    <message>
        <source>--accent takes a colour such as #2B6B52, not %1</source>
        <translation>--accent attend une couleur comme #2B6B52, et non %1</translation>
    </message>
    <message>
        <source>--text-scale takes a factor from 0.85 to 1.25, not %1</source>
        <translation>--text-scale attend un facteur de 0.85 à 1.25, et non %1</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>sans logo</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 octets</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>accent</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>size of texts</source>
        <translation>taille des textes</translation>
    </message>
    <message>
        <source>--logo and --no-logo exclude each other</source>
        <translation>--logo et --no-logo s’excluent</translation>
    </message>
    <message>
        <source>--credit and --no-credit exclude each other</source>
        <translation>--credit et --no-credit s’excluent</translation>
    </message>
    <message>
        <source>House style of all pages: organisation, logo, colour, size of texts</source>
        <translation>Charte de toutes les pages&#x202f;: structure, logo, couleur, taille des textes</translation>
    </message>
    <message>
        <source>The organisation, at the foot of every page</source>
        <translation>La structure, au pied de chaque page</translation>
    </message>
    <message>
        <source>Without an organisation</source>
        <translation>Sans structure</translation>
    </message>
    <message>
        <source>Its logo, a PNG or SVG file of 1 MB at most</source>
        <translation>Son logo, un fichier PNG ou SVG de 1 Mo au plus</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Colour of bands and headings, #2B6B52 for example</source>
        <translation>Couleur des bandeaux et des titres, par exemple #2B6B52</translation>
    </message>
    <message>
        <source>Size of the texts, 0.85 to 1.25</source>
        <translation>Taille des textes, de 0.85 à 1.25</translation>
    </message>
    <message>
        <source>%1 and %2 more files</source>
        <translation>%1 et %2 autres fichiers</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>An atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>A table of figures</source>
        <translation>Tableau de chiffres</translation>
    </message>
    <message>
        <source>A layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>A sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>the same file is in the observatory</source>
        <translation>le même fichier est dans l’observatoire</translation>
    </message>
    <message>
        <source>replaced since: %1</source>
        <translation>remplacé depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>not in the observatory</source>
        <translation>absent de l’observatoire</translation>
    </message>
    <message>
        <source>newer: %1</source>
        <translation>plus récent&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, made by Lisière %2</source>
        <translation>%1, produit par Lisière %2</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Left out because it concerns persons</source>
        <translation>Retiré, car cela concerne des personnes</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>%1 holds no recipe: it was not written by Lisière, or another program wrote it anew</source>
        <translation>%1 ne contient pas de recette&#x202f;: il n’a pas été produit par Lisière, ou un autre logiciel l’a réenregistré</translation>
    </message>
    <message>
        <source>What a file written by Lisière was made from</source>
        <translation>Dit à partir de quoi un fichier de Lisière a été produit</translation>
    </message>
    <message>
        <source>A page, picture, table or layer</source>
        <translation>Page, image, tableau ou couche</translation>
    </message>
    <message>
        <source>Says what is newer there</source>
        <translation>Dit ce qui y est plus récent</translation>
    </message>
    <message>
        <source>--size takes a4, a3, a4-portrait, a3-portrait, slide or pixels from 300x300 to 20000x20000, such as 1600x1000, not %1</source>
        <translation>--size accepte a4, a3, a4-portrait, a3-portrait, slide ou des pixels de 300x300 à 20000x20000, par exemple 1600x1000, pas %1</translation>
    </message>
    <message>
        <source>the project is written to a .qgs file, not to %1</source>
        <translation>le projet s’enregistre dans un fichier .qgs, pas dans %1</translation>
    </message>
    <message>
        <source>A project that QGIS opens: the layers of the observatory with their styles</source>
        <translation>Un projet que QGIS ouvre&#x202f;: les couches du fichier de travail avec leurs styles</translation>
    </message>
    <message>
        <source>Project to write, best beside the observatory: both move together</source>
        <translation>Projet à enregistrer, de préférence à côté du fichier de travail&#x202f;: les deux se déplacent ensemble</translation>
    </message>
    <message>
        <source>Title of the project; the name of the file if left out</source>
        <translation>Titre du projet&#x202f;; le nom du fichier à défaut</translation>
    </message>
    <message>
        <source>Data under a convention: the smallest count that may leave, 5 persons or 11 households</source>
        <translation>Données sous convention&#x202f;: le plus petit effectif qui peut sortir, 5 personnes ou 11 ménages</translation>
    </message>
    <message>
        <source>%1 was made from %2 (%3), which this observatory does not hold. Add that file, or take the newest years there are with --newest.</source>
        <translation>%1 a été produit à partir de %2 (%3), que cet observatoire ne contient pas. Ajoutez ce fichier, ou prenez les millésimes les plus récents avec --newest.</translation>
    </message>
    <message>
        <source>%1: another file than then, %2</source>
        <translation>%1&#x202f;: un autre fichier qu’à l’époque, %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>%1 was made from %2, and this observatory holds neither that nor a newer year of it. Add the file first.</source>
        <translation>%1 a été produit à partir de %2, et cet observatoire n’en contient ni ce millésime ni un plus récent. Ajoutez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Nothing is newer in this observatory: the years stay as they were.</source>
        <translation>Rien n’est plus récent dans cet observatoire&#x202f;: les millésimes restent ceux d’alors.</translation>
    </message>
    <message>
        <source>the table took the latest figures of its time, %1, and this observatory has newer ones: %2. Take these with --newest, or make the table with lisiere table and --year.</source>
        <translation>le tableau a pris les chiffres les plus récents de son temps, %1, et cet observatoire en a de plus récents&#x202f;: %2. Prenez ceux-ci avec --newest, ou refaites le tableau avec lisiere table et --year.</translation>
    </message>
    <message>
        <source>the table is of changes of perimeters: lisiere perimeters makes it again</source>
        <translation>le tableau porte sur les changements de périmètres&#x202f;: refaites-le avec lisiere perimeters</translation>
    </message>
    <message>
        <source>Makes a file again from its recipe, in the language of the recipe</source>
        <translation>Refait un fichier d’après sa recette, dans la langue de celle-ci</translation>
    </message>
    <message>
        <source>A file written by Lisière</source>
        <translation>Un fichier produit par Lisière</translation>
    </message>
    <message>
        <source>File to write; its extension may be another one</source>
        <translation>Fichier à écrire&#x202f;; son extension peut être une autre</translation>
    </message>
    <message>
        <source>With the newest years there are, instead of those of then</source>
        <translation>Avec les millésimes les plus récents, au lieu de ceux d’alors</translation>
    </message>
    <message>
        <source>--zone names one neighbourhood, such as qpv@2015:QP034005, not %1</source>
        <translation>--zone désigne un quartier, par exemple qpv@2015:QP034005, et non %1</translation>
    </message>
    <message>
        <source>File to write; pictures get one file a side</source>
        <translation>Fichier à écrire&#x202f;; pour les images, un fichier par page</translation>
    </message>
    <message>
        <source>Title of the sheet; the name of the neighbourhood if left out</source>
        <translation>Titre de la fiche&#x202f;; sinon, le nom du quartier</translation>
    </message>
    <message>
        <source>Ring drawn around it; 300 if left out</source>
        <translation>Distance du tireté autour du quartier&#x202f;; sinon 300</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG; 300 if left out</source>
        <translation>Points par pouce d’un PNG&#x202f;; sinon 300</translation>
    </message>
    <message>
        <source>--csv-for takes spreadsheet or machine, not %1</source>
        <translation>--csv-for accepte spreadsheet ou machine, pas %1</translation>
    </message>
    <message>
        <source>the table is about outlines of your own, which the recipe does not hold: make it with lisiere table and --outline %1</source>
        <translation>le tableau porte sur vos propres contours, que la recette ne contient pas&#x202f;: refaites-le avec lisiere table et --outline %1</translation>
    </message>
    <message>
        <source>Whom a .csv is for: semicolons, decimal commas and heads in words, or commas, points and ids; spreadsheet if left out</source>
        <translation>À qui est destiné un .csv&#x202f;: points-virgules, virgules décimales et titres en toutes lettres, ou virgules, points et identifiants&#x202f;; spreadsheet à défaut</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1: choose another one, or ask for the right to write there.</source>
        <translation>Impossible d’écrire dans le dossier %1&#x202f;: choisissez-en un autre, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1 cannot be written: another program may have it open. Close it there and try again.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: un autre programme l’a peut-être ouvert. Fermez-le puis recommencez.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No outline is loaded for this place: there is no map to draw.</source>
        <translation>Aucun contour n’est chargé pour ce lieu&#x202f;: il n’y a pas de carte à dessiner.</translation>
    </message>
    <message>
        <source>that is %1%</source>
        <translation>soit %1&#x202f;%</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Sources&#x202f;:</translation>
    </message>
    <message>
        <source>The figures that the page shows, for a spreadsheet</source>
        <translation>Les chiffres que montre la page, pour un tableur</translation>
    </message>
    <message>
        <source>Recipe, from which Lisière can make this file again:</source>
        <translation>Recette, d’après laquelle Lisière peut refaire ce fichier&#x202f;:</translation>
    </message>
    <message>
        <source>The logo has more than 4,000 pixels on a side: save it smaller.</source>
        <translation>Le logo a plus de 4 000 pixels de côté&#x202f;: enregistrez-le plus petit.</translation>
    </message>
    <message>
        <source>The logo is a damaged PNG picture: save it again, or choose another file.</source>
        <translation>Le logo est une image PNG abîmée&#x202f;: enregistrez-le de nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The logo is an SVG picture that refers to something outside itself: save it as a plain SVG, or as a PNG.</source>
        <translation>Le logo est une image SVG qui renvoie à autre chose qu’elle-même&#x202f;: enregistrez-le en SVG simple, ou en PNG.</translation>
    </message>
    <message>
        <source>The logo is a damaged SVG picture: save it again, or choose another file.</source>
        <translation>Le logo est une image SVG abîmée&#x202f;: enregistrez-le de nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The logo is larger than 2 MB: save it smaller.</source>
        <translation>Le logo dépasse 2 Mo&#x202f;: enregistrez-le plus petit.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor an SVG picture: save it as one of these.</source>
        <translation>Le logo n’est ni une image PNG ni une image SVG&#x202f;: enregistrez-le dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>First decile</source>
        <translation>Premier décile</translation>
    </message>
    <message>
        <source>to the first quartile</source>
        <translation>jusqu’au premier quartile</translation>
    </message>
    <message>
        <source>to the median</source>
        <translation>jusqu’à la médiane</translation>
    </message>
    <message>
        <source>to the third quartile</source>
        <translation>jusqu’au troisième quartile</translation>
    </message>
    <message>
        <source>to the ninth decile</source>
        <translation>jusqu’au neuvième décile</translation>
    </message>
    <message>
        <source>%1: documents to edit are written as .docx or .pptx.</source>
        <translation>%1&#x202f;: les documents à modifier s’enregistrent en .docx ou .pptx.</translation>
    </message>
    <message>
        <source>Outlines simplified for display, without legal value.</source>
        <translation>Contours simplifiés pour l’affichage, sans valeur d’attestation.</translation>
    </message>
    <message>
        <source>Scale 1:%1.</source>
        <translation>Échelle 1:%1.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>What this document was made from; Lisière can make it again</source>
        <translation>Ce à partir de quoi ce document a été produit&#x202f;; Lisière peut le refaire</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there or may not be read</source>
        <translation>%1 ne peut pas être ouvert&#x202f;: il n’existe pas ou sa lecture n’est pas permise</translation>
    </message>
    <message>
        <source>the document cannot be packed: too little memory is free. Close other programs, or make fewer pages at once.</source>
        <translation>le document ne peut pas être assemblé&#x202f;: il reste trop peu de mémoire. Fermez d’autres programmes, ou faites moins de pages à la fois.</translation>
    </message>
    <message>
        <source>Adherents: %1</source>
        <translation>Adhérents&#x202f;: %1</translation>
    </message>
    <message>
        <source>city contract not covered</source>
        <translation>contrat de ville non couvert</translation>
    </message>
    <message>
        <source>%1 adherents, %2 city contracts of %3 covered</source>
        <translation>%1 adhérents, %2 contrats de ville couverts sur %3</translation>
    </message>
    <message>
        <source>%1 adherents of the network</source>
        <translation>%1 adhérents du réseau</translation>
    </message>
    <message>
        <source>Adherents by type and city contracts covered by one of them</source>
        <translation>Adhérents par type et contrats de ville couverts par l’un d’eux</translation>
    </message>
    <message>
        <source>City contracts covered by an adherent</source>
        <translation>Contrats de ville couverts par un adhérent</translation>
    </message>
    <message>
        <source>department not given</source>
        <translation>département non renseigné</translation>
    </message>
    <message>
        <source>Inhabitants of the neighbourhoods of these contracts</source>
        <translation>Habitants des quartiers de ces contrats</translation>
    </message>
    <message>
        <source>A town that is an adherent counts for the contract of its intercommunality (%1).</source>
        <translation>Une ville adhérente compte pour le contrat de son intercommunalité (%1).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Contracts without a figure of inhabitants: %1; they are in neither number.</source>
        <translation>Contrats sans nombre d’habitants&#x202f;: %1&#x202f;; ils ne sont dans aucun des deux nombres.</translation>
    </message>
    <message>
        <source>Contracts that name an adherent the register does not hold: %1; they count as not covered.</source>
        <translation>Contrats qui nomment un adhérent absent du réseau&#x202f;: %1&#x202f;; ils comptent comme non couverts.</translation>
    </message>
    <message>
        <source>The register lists %1 adherents; its note on %2 says otherwise: “%3”.</source>
        <translation>Le réseau compte %1 adhérents&#x202f;; sa note sur %2 dit autre chose&#x202f;: «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>poverty rate, 60% threshold (%1)</source>
        <translation>taux de pauvreté, seuil à 60&#x202f;% (%1)</translation>
    </message>
    <message>
        <source>City contract</source>
        <translation>Contrat de ville</translation>
    </message>
    <message>
        <source>ground kept</source>
        <translation>surface gardée</translation>
    </message>
    <message>
        <source>ground entered</source>
        <translation>surface entrée</translation>
    </message>
    <message>
        <source>ground left</source>
        <translation>surface sortie</translation>
    </message>
    <message>
        <source>people entered</source>
        <translation>habitants entrés</translation>
    </message>
    <message>
        <source>people left</source>
        <translation>habitants sortis</translation>
    </message>
    <message>
        <source>Parts without a figure of people, not counted: %1.</source>
        <translation>Parties sans nombre d’habitants, non comptées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out, since a generation is not loaded as a whole there: %1.</source>
        <translation>Laissés de côté, faute d’une génération chargée en entier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Priority neighbourhoods, from 2015 to 2024</source>
        <translation>Quartiers prioritaires, de 2015 à 2024</translation>
    </message>
    <message>
        <source>Perimeters kept, modified, new and out, with their ground and their people</source>
        <translation>Périmètres identiques, modifiés, nouveaux et sortis, avec leur surface et leurs habitants</translation>
    </message>
    <message>
        <source>2015 → 2024</source>
        <translation>2015 → 2024</translation>
    </message>
    <message>
        <source>The register is empty: import its tables first (adherents.csv, contracts.csv).</source>
        <translation>Le réseau est vide&#x202f;: importez d’abord ses tableaux (adherents.csv, contracts.csv).</translation>
    </message>
    <message>
        <source>Neighbourhoods of the urban renewal programme (NPNRU): %1</source>
        <translation>Quartiers du renouvellement urbain (NPNRU)&#x202f;: %1</translation>
    </message>
    <message>
        <source>Priority neighbourhoods of the %1 generation that the list “%2” names</source>
        <translation>Quartiers prioritaires de la génération %1 que nomme la liste «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>None of the neighbourhoods that the list “%1” names is loaded: import the perimeters of the priority neighbourhoods first.</source>
        <translation>Aucun des quartiers que nomme la liste «&#x202f;%1&#x202f;» n’est chargé&#x202f;: importez d’abord les périmètres des quartiers prioritaires.</translation>
    </message>
    <message>
        <source>neighbourhood of the programme</source>
        <translation>quartier du NPNRU</translation>
    </message>
    <message>
        <source>other priority neighbourhood (%1)</source>
        <translation>autre quartier prioritaire (%1)</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>inhabitants (%1)</source>
        <translation>habitants (%1)</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>intérêt</translation>
    </message>
    <message>
        <source>In the list, but without an outline: %1.</source>
        <translation>Dans la liste, mais sans contour&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 has %2 inhabitants (census of %3): %4% of those of %5, of which it is the only priority neighbourhood.</source>
        <translation>%1 compte %2 habitants (recensement de %3), soit %4&#x202f;% de ceux %5, dont c’est le seul quartier prioritaire.</translation>
    </message>
    <message>
        <source>%1 has %2 inhabitants (census of %3): %4% of the inhabitants of the %5 priority neighbourhoods of %6 and %7% of those of the commune.</source>
        <translation>%1 compte %2 habitants (recensement de %3), soit %4&#x202f;% des habitants des %5 quartiers prioritaires %6 et %7&#x202f;% de ceux de la commune.</translation>
    </message>
    <message>
        <source>%1 has %2 inhabitants (census of %3): %4% of those of %5, which has %6 priority neighbourhoods.</source>
        <translation>%1 compte %2 habitants (recensement de %3), soit %4&#x202f;% de ceux %5, qui a %6 quartiers prioritaires.</translation>
    </message>
    <message>
        <source>%1% of the inhabitants live under the poverty line, which is 60% of the national median; in the commune, %2% (%3).</source>
        <translation>%1&#x202f;% des habitants vivent sous le seuil de pauvreté, fixé à 60&#x202f;% de la médiane nationale, contre %2&#x202f;% dans la commune (%3).</translation>
    </message>
    <message>
        <source>%1% of the inhabitants live under the poverty line, which is 60% of the national median (%2).</source>
        <translation>%1&#x202f;% des habitants vivent sous le seuil de pauvreté, fixé à 60&#x202f;% de la médiane nationale (%2).</translation>
    </message>
    <message>
        <source>Of the households that receive family allowances, %1% are lone-parent families; in the commune, %2% (%3).</source>
        <translation>Parmi les foyers allocataires, %1&#x202f;% sont des familles monoparentales, contre %2&#x202f;% dans la commune (%3).</translation>
    </message>
    <message>
        <source>Of the households that receive family allowances, %1% are lone-parent families (%2).</source>
        <translation>Parmi les foyers allocataires, %1&#x202f;% sont des familles monoparentales (%2).</translation>
    </message>
    <message>
        <source>People under 25 are %1% of the population and those aged 60 and over %2% (%3).</source>
        <translation>Les moins de 25 ans forment %1&#x202f;% de la population, les 60 ans et plus %2&#x202f;% (%3).</translation>
    </message>
    <message>
        <source>Of the people aged 15 to 64, %1% are in work; of the women of that age, %2% (%3).</source>
        <translation>Parmi les 15-64 ans, %1&#x202f;% ont un emploi&#x202f;; parmi les femmes du même âge, %2&#x202f;% (%3).</translation>
    </message>
    <message>
        <source>Of the people aged 15 to 64, %1% are in work (%2).</source>
        <translation>Parmi les 15-64 ans, %1&#x202f;% ont un emploi (%2).</translation>
    </message>
    <message>
        <source>They add up to more than 100%: direct taxes (%1%) are taken off.</source>
        <translation>Le total dépasse 100&#x202f;%&#x202f;: les impôts directs (%1&#x202f;%) en sont déduits.</translation>
    </message>
    <message>
        <source>The data cover %1% of the neighbourhood.</source>
        <translation>Les données couvrent %1&#x202f;% du quartier.</translation>
    </message>
    <message>
        <source>Observed margin: %1% to %2%, 9 times out of 10 (measured on %3 neighbourhoods).</source>
        <translation>Marge constatée&#x202f;: de %1&#x202f;% à %2&#x202f;%, 9 fois sur 10 (mesurée sur %3 quartiers).</translation>
    </message>
    <message>
        <source>As a yardstick, “%1”, estimated in the same way, stays within %2% of the published value 9 times out of 10 (%3 neighbourhoods).</source>
        <translation>Repère&#x202f;: pour «&#x202f;%1&#x202f;», même méthode, l’écart à la valeur publiée reste sous %2&#x202f;% 9 fois sur 10 (%3 quartiers).</translation>
    </message>
    <message>
        <source>Priority neighbourhood %1 (%2, generation %3) and its surroundings (300 m).</source>
        <translation>Quartier prioritaire %1 (%2, génération %3) et périmètre élargi (300 m).</translation>
    </message>
    <message>
        <source>Priority neighbourhoods (generation %1) and their surroundings (300 m).</source>
        <translation>Quartiers prioritaires (génération %1) et périmètres élargis (300 m).</translation>
    </message>
    <message>
        <source>The commune of the site.</source>
        <translation>La commune du site.</translation>
    </message>
    <message>
        <source>The neighbourhood in figures</source>
        <translation>Le quartier en chiffres</translation>
    </message>
    <message>
        <source>The neighbourhoods in figures</source>
        <translation>Les quartiers en chiffres</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>Fichiers&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No figure published for the neighbourhoods is loaded.</source>
        <translation>Aucun chiffre publié pour les quartiers n’est chargé.</translation>
    </message>
    <message>
        <source>No perimeter of a priority neighbourhood is loaded.</source>
        <translation>Aucun périmètre de quartier prioritaire n’est chargé.</translation>
    </message>
    <message>
        <source>There is no priority neighbourhood of the %1 generation in this commune.</source>
        <translation>Il n’y a pas de quartier prioritaire de la génération %1 dans cette commune.</translation>
    </message>
    <message>
        <source>%1 neighbourhoods: their figures are on the last page.</source>
        <translation>%1 quartiers&#x202f;: leurs chiffres sont en dernière page.</translation>
    </message>
    <message>
        <source>Site sheet</source>
        <translation>Fiche site</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmation</translation>
    </message>
    <message>
        <source>No action is loaded for this contract: amounts asked for and granted cannot be shown.</source>
        <translation>Aucune action chargée pour ce contrat&#x202f;: les montants demandés et accordés ne peuvent pas être présentés.</translation>
    </message>
    <message>
        <source>T0 and later values</source>
        <translation>T0 et relevés</translation>
    </message>
    <message>
        <source>No initial state (T0) is recorded.</source>
        <translation>Aucun état initial (T0) enregistré.</translation>
    </message>
    <message>
        <source>The register holds no supported site yet: import evaluated_sites.csv first.</source>
        <translation>Le réseau ne contient encore aucun site accompagné&#x202f;: importez d’abord evaluated_sites.csv.</translation>
    </message>
    <message>
        <source>There is no supported site “%1” in the register; there are: %2</source>
        <translation>Il n’y a pas de site accompagné «&#x202f;%1&#x202f;» dans le réseau&#x202f;; il y a&#x202f;: %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Adherent</source>
        <translation>Adhérent</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>%1; in the board: %2</source>
        <translation>%1&#x202f;; au bureau&#x202f;: %2</translation>
    </message>
    <message>
        <source>none in the register</source>
        <translation>aucun dans le réseau</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Travail fait</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>date non renseignée</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>No meeting in this commune is recorded.</source>
        <translation>Aucune rencontre enregistrée dans cette commune.</translation>
    </message>
    <message>
        <source>Citizens&apos; council</source>
        <translation>Conseil citoyen</translation>
    </message>
    <message>
        <source>No support of a council is recorded.</source>
        <translation>Aucun accompagnement enregistré.</translation>
    </message>
    <message>
        <source>Roles and organisations only.</source>
        <translation>Rôles et organismes seulement.</translation>
    </message>
    <message>
        <source>--per takes qpv, commune, contract or site, with codes if not all are wanted, not %1</source>
        <translation>--per accepte qpv, commune, contract ou site, avec des codes si tous ne sont pas voulus, pas %1</translation>
    </message>
    <message>
        <source>--template takes map, map-with-charts, comparison, neighbourhood or site, not %1</source>
        <translation>--template accepte map, map-with-charts, comparison, neighbourhood ou site, pas %1</translation>
    </message>
    <message>
        <source>--size takes a4, a3, a4-portrait, a3-portrait or slide, not %1</source>
        <translation>--size accepte a4, a3, a4-portrait, a3-portrait ou slide, pas %1</translation>
    </message>
    <message>
        <source>--within takes a place such as region:76, departement:34, epci:243400017, contract:243400017 or commune:34172, not %1</source>
        <translation>--within accepte un lieu tel que region:76, departement:34, epci:243400017, contract:243400017 ou commune:34172, pas %1</translation>
    </message>
    <message>
        <source>an atlas in one file is written as .pdf, not to %1; --files pdf, png or svg writes a file a page to a folder</source>
        <translation>un atlas d’un seul fichier s’écrit en .pdf, pas dans %1&#x202f;; --files pdf, png ou svg écrit un fichier par page dans un dossier</translation>
    </message>
    <message>
        <source>--files takes pdf, png or svg, not %1</source>
        <translation>--files accepte pdf, png ou svg, pas %1</translation>
    </message>
    <message>
        <source>Written: %1, %2 pages</source>
        <translation>Enregistré&#x202f;: %1, %2 pages</translation>
    </message>
    <message>
        <source>Written: %1 files in %2</source>
        <translation>Enregistré&#x202f;: %1 fichiers dans %2</translation>
    </message>
    <message>
        <source>A page or sheet for each neighbourhood, commune, contract or site</source>
        <translation>Une page ou une fiche par quartier, commune, contrat ou site</translation>
    </message>
    <message>
        <source>One PDF with contents, or a folder with --files</source>
        <translation>Un PDF avec sommaire, ou un dossier avec --files</translation>
    </message>
    <message>
        <source>What has a page; neighbourhoods if left out</source>
        <translation>Ce qui a sa page&#x202f;; les quartiers par défaut</translation>
    </message>
    <message>
        <source>Of one place alone: region:76, departement:34, epci:…, contract:…, commune:…</source>
        <translation>D’un seul lieu&#x202f;: region:76, departement:34, epci:…, contract:…, commune:…</translation>
    </message>
    <message>
        <source>neighbourhood, site, map, map-with-charts; the sheet of what has a page if left out</source>
        <translation>neighbourhood, site, map, map-with-charts&#x202f;; la fiche de ce qui a sa page par défaut</translation>
    </message>
    <message>
        <source>Every page like this saved one</source>
        <translation>Chaque page comme cette page enregistrée</translation>
    </message>
    <message>
        <source>Of maps: what the colours show, in the same classes</source>
        <translation>Pour des cartes&#x202f;: ce que montrent les couleurs, avec les mêmes classes partout</translation>
    </message>
    <message>
        <source>Of maps: zones that are coloured</source>
        <translation>Pour des cartes&#x202f;: les zones coloriées</translation>
    </message>
    <message>
        <source>Title of the whole, over its contents</source>
        <translation>Titre de l’ensemble, en tête du sommaire</translation>
    </message>
    <message>
        <source>Title of each page; {name}, {code} and {commune} are filled in</source>
        <translation>Titre de chaque page&#x202f;; {name}, {code} et {commune} sont remplacés</translation>
    </message>
    <message>
        <source>Format of the pages</source>
        <translation>Format des pages</translation>
    </message>
    <message>
        <source>A file for each, in a folder</source>
        <translation>Un fichier pour chacun, dans un dossier</translation>
    </message>
    <message>
        <source>Names of these files: {number}, {code}, {name}, {commune}, {department}</source>
        <translation>Noms de ces fichiers&#x202f;: {number}, {code}, {name}, {commune}, {department}</translation>
    </message>
    <message>
        <source>Without pages of contents</source>
        <translation>Sans sommaire</translation>
    </message>
    <message>
        <source>%1 cannot be read: choose another logo, or leave out --logo</source>
        <translation>%1 ne peut pas être lu&#x202f;: choisissez un autre logo, ou laissez --logo</translation>
    </message>
    <message>
        <source>what becomes of the page? Name a file to write, such as page.pdf, or --save NAME</source>
        <translation>que devient la page&#x202f;? Nommez un fichier à écrire, comme page.pdf, ou --save NOM</translation>
    </message>
    <message>
        <source>--page makes a page as it was saved: leave out --template</source>
        <translation>--page refait une page enregistrée&#x202f;: laissez --template</translation>
    </message>
    <message>
        <source>Page to write</source>
        <translation>Page à écrire</translation>
    </message>
    <message>
        <source>A page as it was saved</source>
        <translation>Une page enregistrée</translation>
    </message>
    <message>
        <source>Keeps the page in the observatory</source>
        <translation>Garde la page dans le fichier de travail</translation>
    </message>
    <message>
        <source>A sentence of one&apos;s own under the legend</source>
        <translation>Une phrase à soi sous la légende</translation>
    </message>
    <message>
        <source>Stands in the place of the credit</source>
        <translation>Prend la place de la mention</translation>
    </message>
    <message>
        <source>a page is written to a .png, .pdf, .svg, .docx or .pptx file, not to %1</source>
        <translation>une page s’enregistre en .png, .pdf, .svg, .docx ou .pptx, pas dans %1</translation>
    </message>
    <message>
        <source>Makes the sheet of a neighbourhood, two pages, or of a site</source>
        <translation>Fait la fiche d’un quartier, en deux pages, ou d’un site</translation>
    </message>
    <message>
        <source>The neighbourhood, such as qpv@2015:QP034005, or a site of the register, such as CV04</source>
        <translation>Le quartier, par exemple qpv@2015:QP034005, ou un site du réseau, par exemple CV04</translation>
    </message>
    <message>
        <source>Who made the page; that of the house style if left out</source>
        <translation>Qui a fait la page&#x202f;; par défaut, l’organisme de la charte</translation>
    </message>
    <message>
        <source>%1: no neighbourhood in generation %2, generation %3 is taken</source>
        <translation>%1&#x202f;: aucun quartier dans la génération %2, la génération %3 est prise</translation>
    </message>
    <message>
        <source>the text has %1 characters; %2 are kept at most: keep the document itself elsewhere and name it here</source>
        <translation>le texte compte %1 caractères&#x202f;; %2 au plus sont gardés&#x202f;: gardez le document ailleurs et nommez-le ici</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est aucun de&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>“%1” is no department code (two or three characters: 34, 2A, 974)</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de département (deux ou trois caractères&#x202f;: 34, 2A, 974)</translation>
    </message>
    <message>
        <source>“%1” is no commune code (five characters: 34172)</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de commune (cinq caractères&#x202f;: 34172)</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is more than 100 %</source>
        <translation>«&#x202f;%1&#x202f;» dépasse 100&#x202f;%</translation>
    </message>
    <message>
        <source>“%1” is no whole number from 0 on</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>“%1” is less than nothing</source>
        <translation>«&#x202f;%1&#x202f;» est inférieur à zéro</translation>
    </message>
    <message>
        <source>“%1” is no longitude or latitude in degrees (3,8767 or 3° 52′ 36″ E)</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni une longitude ni une latitude en degrés (3,8767 ou 3° 52′ 36″ E)</translation>
    </message>
    <message>
        <source>“%1” is no SIREN (nine digits, the last of which checks the others)</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un SIREN (neuf chiffres, dont le dernier vérifie les autres)</translation>
    </message>
    <message>
        <source>“%1” is no code of a priority neighbourhood (QP034005, QN03401M)</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de quartier prioritaire (QP034005, QN03401M)</translation>
    </message>
    <message>
        <source>longitude and latitude go together</source>
        <translation>longitude et latitude vont ensemble</translation>
    </message>
    <message>
        <source>a latitude lies between −90 and 90, not at %1</source>
        <translation>une latitude est comprise entre −90 et 90&#x202f;; %1 ne l’est pas</translation>
    </message>
    <message>
        <source>longitude %1 and latitude %2 are off France; the other way round they are in it: exchange them</source>
        <translation>la longitude %1 et la latitude %2 sont hors de France&#x202f;; inversées, elles y sont&#x202f;: échangez-les</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 est avant %2</translation>
    </message>
    <message>
        <source>%1 different persons cannot make %2 attendances</source>
        <translation>%1 personnes différentes ne peuvent pas faire %2 présences</translation>
    </message>
    <message>
        <source>this field must be filled in</source>
        <translation>ce champ doit être rempli</translation>
    </message>
    <message>
        <source>without a figure, say why there is none</source>
        <translation>sans chiffre, dites pourquoi il n’y en a pas</translation>
    </message>
    <message>
        <source>event</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>About the date</source>
        <translation>À propos de la date</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Departments concerned</source>
        <translation>Départements concernés</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>Participations (counts)</source>
        <translation>Participations (comptages)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>On site or remote</source>
        <translation>Présentiel ou visio</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>présentiel</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>visio</translation>
    </message>
    <message>
        <source>Attendances (cumulative)</source>
        <translation>Présences cumulées</translation>
    </message>
    <message>
        <source>Different persons</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>figure of the year</source>
        <translation>chiffre de l’année</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Chiffres de l’année</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Share as printed (%)</source>
        <translation>Part imprimée (%)</translation>
    </message>
    <message>
        <source>Unique views</source>
        <translation>Vues uniques</translation>
    </message>
    <message>
        <source>Bounce rate (%)</source>
        <translation>Taux de rebond (%)</translation>
    </message>
    <message>
        <source>Year as printed</source>
        <translation>Année imprimée</translation>
    </message>
    <message>
        <source>Commune code</source>
        <translation>Code commune</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>How it was placed</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>adherent</source>
        <translation>adhérent</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>metropolis</source>
        <translation>métropole</translation>
    </message>
    <message>
        <source>urban community (CA)</source>
        <translation>communauté d’agglomération</translation>
    </message>
    <message>
        <source>community of communes (CC)</source>
        <translation>communauté de communes</translation>
    </message>
    <message>
        <source>SIREN of the intercommunality</source>
        <translation>SIREN de l’intercommunalité</translation>
    </message>
    <message>
        <source>Towns named</source>
        <translation>Villes citées</translation>
    </message>
    <message>
        <source>Role of the representative</source>
        <translation>Fonction du représentant</translation>
    </message>
    <message>
        <source>Role on the board</source>
        <translation>Fonction au bureau</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Adhérent depuis</translation>
    </message>
    <message>
        <source>Last year of membership</source>
        <translation>Dernière année d’adhésion</translation>
    </message>
    <message>
        <source>Communes of its perimeter</source>
        <translation>Communes de son périmètre</translation>
    </message>
    <message>
        <source>city contract</source>
        <translation>contrat de ville</translation>
    </message>
    <message>
        <source>City contracts</source>
        <translation>Contrats de ville</translation>
    </message>
    <message>
        <source>Inhabitants of its neighbourhoods</source>
        <translation>Habitants de ses quartiers</translation>
    </message>
    <message>
        <source>Covered by the adherent</source>
        <translation>Couvert par l’adhérent</translation>
    </message>
    <message>
        <source>2015–2023</source>
        <translation>2015–2023</translation>
    </message>
    <message>
        <source>Engagements Quartiers 2030</source>
        <translation>Engagements Quartiers 2030</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>evaluated site</source>
        <translation>site accompagné</translation>
    </message>
    <message>
        <source>Evaluated sites</source>
        <translation>Sites accompagnés</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Kind of programme</source>
        <translation>Nature du programme</translation>
    </message>
    <message>
        <source>cité éducative</source>
        <translation>cité éducative</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
    <message>
        <source>Contract it belongs to</source>
        <translation>Contrat de rattachement</translation>
    </message>
    <message>
        <source>complete realisation</source>
        <translation>réalisation complète</translation>
    </message>
    <message>
        <source>Next steering committee</source>
        <translation>Prochain comité de pilotage</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>SIREN of its contract</source>
        <translation>SIREN de son contrat</translation>
    </message>
    <message>
        <source>Cités éducatives</source>
        <translation>Cités éducatives</translation>
    </message>
    <message>
        <source>Labelled in</source>
        <translation>Année de labellisation</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Établissements scolaires</translation>
    </message>
    <message>
        <source>Lead school</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>citizens’ council</source>
        <translation>conseil citoyen</translation>
    </message>
    <message>
        <source>Citizens’ councils</source>
        <translation>Conseils citoyens</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>edition of the councils’ survey</source>
        <translation>édition de l’état des lieux des conseils</translation>
    </message>
    <message>
        <source>Councils by edition</source>
        <translation>Conseils par édition</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>How members are designated</source>
        <translation>Désignation des membres</translation>
    </message>
    <message>
        <source>Representativity</source>
        <translation>Représentativité</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>school</source>
        <translation>établissement scolaire</translation>
    </message>
    <message>
        <source>Its identifier or code</source>
        <translation>Son identifiant ou code</translation>
    </message>
    <message>
        <source>If there is no figure</source>
        <translation>S’il n’y a pas de chiffre</translation>
    </message>
    <message>
        <source>suppressed (s)</source>
        <translation>secret statistique (s)</translation>
    </message>
    <message>
        <source>not applicable (so)</source>
        <translation>sans objet (so)</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>Actions of the programmation</source>
        <translation>Actions de la programmation</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>SIREN of the contract</source>
        <translation>SIREN du contrat</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Evaluated site</source>
        <translation>Site accompagné</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Neighbourhoods as written</source>
        <translation>Quartiers tels qu’écrits</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Financer</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Droit commun</source>
        <translation>Droit commun</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Reconduite</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Bilan reçu</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>relevé</translation>
    </message>
    <message>
        <source>T0, readings and targets</source>
        <translation>T0, relevés et cibles</translation>
    </message>
    <message>
        <source>Evaluative question</source>
        <translation>Question évaluative</translation>
    </message>
    <message>
        <source>Indicator of the catalogue</source>
        <translation>Indicateur du catalogue</translation>
    </message>
    <message>
        <source>T0</source>
        <translation>T0</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>relevé</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>Counted over (n)</source>
        <translation>Effectif (n)</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Document source</translation>
    </message>
    <message>
        <source>Entered by (role)</source>
        <translation>Saisi par (fonction)</translation>
    </message>
    <message>
        <source>Perimeter generation</source>
        <translation>Génération du périmètre</translation>
    </message>
    <message>
        <source>Sought</source>
        <translation>Sens souhaité</translation>
    </message>
    <message>
        <source>a rise</source>
        <translation>une hausse</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>une baisse</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>survey answer</source>
        <translation>réponse d’enquête</translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation>Réponses aux enquêtes</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Question as asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Nombre de réponses</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Mode de passation</translation>
    </message>
    <message>
        <source>renewal status</source>
        <translation>statut NPNRU</translation>
    </message>
    <message>
        <source>Urban renewal (NPNRU)</source>
        <translation>Renouvellement urbain (NPNRU)</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>régional</translation>
    </message>
    <message>
        <source>Status at</source>
        <translation>Statut au</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>steering committee</source>
        <translation>comité de pilotage</translation>
    </message>
    <message>
        <source>deliverable</source>
        <translation>livrable</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>who does what</source>
        <translation>qui fait quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Written by (role)</source>
        <translation>Rédigé par (fonction)</translation>
    </message>
    <message>
        <source>“%1” is a frozen T0 and stays as it is: record a reading beside it, or unfreeze it first</source>
        <translation>«&#x202f;%1&#x202f;» est un T0 gelé et reste tel quel&#x202f;: saisissez un relevé à côté, ou dégelez-le d’abord</translation>
    </message>
    <message>
        <source>“%1” is no longer in the register</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus dans le réseau</translation>
    </message>
    <message>
        <source>“%1” is in the register already</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans le réseau</translation>
    </message>
    <message>
        <source>“%1” is no field of %2; its fields are: %3</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ de %2&#x202f;; ses champs sont&#x202f;: %3</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>the register has no table “%1”; it has: %2</source>
        <translation>le réseau n’a pas de table «&#x202f;%1&#x202f;»&#x202f;; il a&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is no date (01/12/2022, 2022-12, 2022)</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date (01/12/2022, 2022-12, 2022)</translation>
    </message>
    <message>
        <source>“%1” has no such month</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: ce mois n’existe pas</translation>
    </message>
    <message>
        <source>“%1” does not exist: that month has no such day</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas&#x202f;: ce mois n’a pas ce jour</translation>
    </message>
    <message>
        <source>“%1” is no year (2022)</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une année (2022)</translation>
    </message>
    <message>
        <source>“%1” is no school year (2022-2023)</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une année scolaire (2022-2023)</translation>
    </message>
    <message>
        <source>no backup can be kept in %1: check the rights on its folder</source>
        <translation>aucune sauvegarde ne peut être gardée dans %1&#x202f;: vérifiez les droits sur son dossier</translation>
    </message>
    <message>
        <source>%1 is the file itself, not a backup of it</source>
        <translation>%1 est le fichier lui-même, non une sauvegarde</translation>
    </message>
    <message>
        <source>%1 is open on %2: close it there first</source>
        <translation>%1 est ouvert sur %2&#x202f;: fermez-le d’abord là-bas</translation>
    </message>
    <message>
        <source>%1 is damaged and was not taken: %2</source>
        <translation>%1 est endommagé et n’a pas été repris&#x202f;: %2</translation>
    </message>
    <message>
        <source>The register lists %1 adherents; the note on %2 announces %3.</source>
        <translation>Le fichier compte %1 adhérents&#x202f;; la note sur %2 en annonce %3.</translation>
    </message>
    <message>
        <source>“%1” is given for %2 by a source of %3 (%4).</source>
        <translation>«&#x202f;%1&#x202f;» est donné pour %2 par une source de %3 (%4).</translation>
    </message>
    <message>
        <source>The parts of “%1” make %2, not %3.</source>
        <translation>Les parties de «&#x202f;%1&#x202f;» font %2, non %3.</translation>
    </message>
    <message>
        <source>“%1” is printed as %2 % of the whole; it is %3 %.</source>
        <translation>«&#x202f;%1&#x202f;» est imprimé à %2&#x202f;% de l’ensemble&#x202f;; le calcul donne %3&#x202f;%.</translation>
    </message>
    <message>
        <source>%1 is the total of “%2” (%3) and is also given for “%4” (%5).</source>
        <translation>%1 est le total de «&#x202f;%2&#x202f;» (%3) et est aussi donné pour «&#x202f;%4&#x202f;» (%5).</translation>
    </message>
    <message>
        <source>The parts of “%1” make %2 %3; “%4” says %5.</source>
        <translation>Les parties de «&#x202f;%1&#x202f;» font %2 %3&#x202f;; «&#x202f;%4&#x202f;» dit %5.</translation>
    </message>
    <message>
        <source>“%1” is named by %2 records but is not in the register.</source>
        <translation>«&#x202f;%1&#x202f;» est cité par %2 fiches mais n’est pas dans le réseau.</translation>
    </message>
    <message>
        <source>Actions with more granted than asked: %1.</source>
        <translation>Actions où l’accordé dépasse le demandé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is a whole copy of %2</source>
        <translation>%1 est une copie complète de %2</translation>
    </message>
    <message>
        <source>%1 has not changed since its last copy</source>
        <translation>%1 n’a pas changé depuis sa dernière copie</translation>
    </message>
    <message>
        <source>%1 is what %2 was; what it was before is in %3</source>
        <translation>%1 est ce qu’était %2&#x202f;; ce qu’il était avant est dans %3</translation>
    </message>
    <message>
        <source>%1 has no dated copies yet; lisiere backup makes one</source>
        <translation>%1 n’a pas encore de copie datée&#x202f;; lisiere backup en fait une</translation>
    </message>
    <message>
        <source>%1 is a copy to give away, without the history and without drafts (%2)</source>
        <translation>%1 est une copie à transmettre, sans l’historique ni les brouillons (%2)</translation>
    </message>
    <message>
        <source>Keeps a whole copy of an observatory; without a name, the dated copy of the day</source>
        <translation>Garde une copie complète d’un fichier de travail&#x202f;; sans nom, la copie datée du jour</translation>
    </message>
    <message>
        <source>The copy to write</source>
        <translation>La copie à écrire</translation>
    </message>
    <message>
        <source>Makes an observatory what a copy of it is, and keeps what it was; without a copy, lists those there are</source>
        <translation>Ramène un fichier de travail à une de ses copies et garde ce qu’il était&#x202f;; sans copie, liste celles qui existent</translation>
    </message>
    <message>
        <source>The copy to go back to</source>
        <translation>La copie à laquelle revenir</translation>
    </message>
    <message>
        <source>Writes a copy to give away: without drafts and without the history</source>
        <translation>Écrit une copie à transmettre&#x202f;: sans brouillons ni historique</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>entry %1 is taken back</source>
        <translation>l’entrée %1 est annulée</translation>
    </message>
    <message>
        <source>entry %1 is in force again</source>
        <translation>l’entrée %1 est rétablie</translation>
    </message>
    <message>
        <source>Lists what was changed in the register and the documents, newest first</source>
        <translation>Liste les changements du réseau et des documents, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Takes an entry back</source>
        <translation>Annule une entrée</translation>
    </message>
    <message>
        <source>Makes an entry that was taken back again</source>
        <translation>Rétablit une entrée annulée</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>nothing in the register contradicts itself</source>
        <translation>rien ne se contredit dans le réseau</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas de la forme CHAMP=VALEUR</translation>
    </message>
    <message>
        <source>%1: names or addresses of persons were left out (%2)</source>
        <translation>%1&#x202f;: noms ou coordonnées de personnes écartés (%2)</translation>
    </message>
    <message>
        <source>the register has no %1 “%2”; lisiere register OBS list %3 shows those it has</source>
        <translation>le réseau n’a pas de «&#x202f;%2&#x202f;» (%1)&#x202f;; lisiere register OBS list %3 montre ce qu’il a</translation>
    </message>
    <message>
        <source>“%1” stands for %2 records; name one by its key, which --json shows</source>
        <translation>«&#x202f;%1&#x202f;» désigne %2 fiches&#x202f;; nommez-en une par sa clé, que --json montre</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajout&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is in the register</source>
        <translation>«&#x202f;%1&#x202f;» est dans le réseau</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modification&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is changed</source>
        <translation>«&#x202f;%1&#x202f;» est modifié</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Suppression&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is out of the register; lisiere history --undo brings it back</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus dans le réseau&#x202f;; lisiere history --undo le rétablit</translation>
    </message>
    <message>
        <source>Reads and changes the register of the network; alone, tells what contradicts itself in it</source>
        <translation>Lit et modifie le réseau&#x202f;; seul, dit ce qui s’y contredit</translation>
    </message>
    <message>
        <source>%1 is no table of the register, whose columns could be chosen: say which with --as register:KIND</source>
        <translation>%1 n’est pas un tableau du réseau, dont on choisirait les colonnes&#x202f;: dites lequel avec --as register:KIND</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>the table has no column “%1”; its columns are: %2</source>
        <translation>le tableau n’a pas de colonne «&#x202f;%1&#x202f;»&#x202f;; ses colonnes sont&#x202f;: %2</translation>
    </message>
    <message>
        <source>only “asked” and “granted” are said for a financer, not “%1”</source>
        <translation>seuls «&#x202f;asked&#x202f;» et «&#x202f;granted&#x202f;» se disent d’un financeur, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>kept as written: look at them</source>
        <translation>conservés tels quels&#x202f;: à vérifier</translation>
    </message>
    <message>
        <source>%1 amounts granted are over what was asked</source>
        <translation>%1 montants accordés dépassent le montant demandé</translation>
    </message>
    <message>
        <source>%1 amounts granted are over the whole cost</source>
        <translation>%1 montants accordés dépassent le coût total</translation>
    </message>
    <message>
        <source>%1 actions have more than 100,000 women and men</source>
        <translation>%1 actions comptent plus de 100&#x202f;000 femmes et hommes</translation>
    </message>
    <message>
        <source>%1 shares are over 100 %</source>
        <translation>%1 parts dépassent 100&#x202f;%</translation>
    </message>
    <message>
        <source>%1 lines say what a line before said</source>
        <translation>%1 lignes répètent une ligne précédente</translation>
    </message>
    <message>
        <source>%1 lines are about the same as a line before and say otherwise</source>
        <translation>%1 lignes portent sur la même chose qu’une ligne précédente et disent autre chose</translation>
    </message>
    <message>
        <source>nothing is merged: the first one is kept, look at the others</source>
        <translation>rien n’est fusionné&#x202f;: la première est conservée, vérifiez les autres</translation>
    </message>
    <message>
        <source>%1 codes are of communes that were merged into others</source>
        <translation>%1 codes sont ceux de communes fusionnées dans d’autres</translation>
    </message>
    <message>
        <source>kept as written: put the new code where the place is meant as it is today</source>
        <translation>conservés tels quels&#x202f;: mettez le nouveau code si le lieu s’entend tel qu’il est aujourd’hui</translation>
    </message>
    <message>
        <source>%1 codes are of no commune of the official list</source>
        <translation>%1 codes ne sont pas dans la liste officielle des communes</translation>
    </message>
    <message>
        <source>kept as written</source>
        <translation>conservé tel quel</translation>
    </message>
    <message>
        <source>%1 lines are in the register with other values (register / file)</source>
        <translation>%1 lignes sont dans le réseau avec d’autres valeurs (réseau / fichier)</translation>
    </message>
    <message>
        <source>the file&apos;s values take their place; the history can take that back</source>
        <translation>les valeurs du fichier les remplacent&#x202f;; l’historique permet de revenir en arrière</translation>
    </message>
    <message>
        <source>the register&apos;s stay, unless it is told to update</source>
        <translation>celles du réseau restent, sauf demande de mise à jour</translation>
    </message>
    <message>
        <source>%1 lines name neighbourhoods whose codes are known</source>
        <translation>%1 lignes nomment des quartiers dont le code est connu</translation>
    </message>
    <message>
        <source>the codes are put in the place of the names</source>
        <translation>les codes remplacent les noms</translation>
    </message>
    <message>
        <source>%1 lines name places that are no neighbourhood with outlines here, or several</source>
        <translation>%1 lignes nomment des lieux qui ne sont aucun quartier dont le contour est chargé, ou plusieurs</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are no date (01/12/2022, 2022-12, 2022)</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont pas des dates (01/12/2022, 2022-12, 2022)</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are no year (2022)</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont pas des années (2022)</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are no school year (2022-2023)</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont pas des années scolaires (2022-2023)</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are no whole numbers from 0 on</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont pas des nombres entiers à partir de 0</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are no numbers that can stand there</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont pas des nombres possibles à cet endroit</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are no degrees (3,8767 or 3° 52′ 36″ E)</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont pas des degrés (3,8767 ou 3° 52′ 36″ E)</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are neither yes nor no</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne disent ni oui ni non</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are no department (34, 2A, 974)</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont pas des départements (34, 2A, 974)</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are no code of a commune (34172)</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont pas des codes de commune (34172)</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are no SIREN (nine digits)</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont pas des numéros SIREN (neuf chiffres)</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are no code of a neighbourhood (QP034005, QN03401M)</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont pas des codes de quartier (QP034005, QN03401M)</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” have more than 100,000 characters: keep the document itself elsewhere</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ont plus de 100&#x202f;000 caractères&#x202f;: conservez le document lui-même ailleurs</translation>
    </message>
    <message>
        <source>left empty; what was written is kept in the note</source>
        <translation>laissées vides&#x202f;; ce qui était écrit est conservé dans la remarque</translation>
    </message>
    <message>
        <source>left empty, to be filled in by hand</source>
        <translation>laissées vides, à compléter à la main</translation>
    </message>
    <message>
        <source>%1 lines have a longitude and latitude that place nothing in France; they may stand the other way round</source>
        <translation>%1 lignes ont une longitude et une latitude qui ne placent rien en France&#x202f;; elles sont peut-être inversées</translation>
    </message>
    <message>
        <source>%1 fields contradict another one of their line</source>
        <translation>%1 champs contredisent un autre champ de leur ligne</translation>
    </message>
    <message>
        <source>%1 lines have no figure, and no reason for it</source>
        <translation>%1 lignes n’ont ni chiffre ni raison de son absence</translation>
    </message>
    <message>
        <source>kept as not available, never as 0</source>
        <translation>conservées comme indisponibles, jamais comme 0</translation>
    </message>
    <message>
        <source>%1 lines have no year, and there is no column of years</source>
        <translation>%1 lignes n’ont pas d’année, et aucune colonne n’en donne</translation>
    </message>
    <message>
        <source>left out: say the year with --vintage, or choose its column</source>
        <translation>laissées de côté&#x202f;: donnez l’année avec --vintage, ou choisissez sa colonne</translation>
    </message>
    <message>
        <source>%1 lines lack what every record must have</source>
        <translation>il manque à %1 lignes ce que toute fiche doit avoir</translation>
    </message>
    <message>
        <source>%1 columns are fields of the register</source>
        <translation>%1 colonnes sont des champs du réseau</translation>
    </message>
    <message>
        <source>another one is chosen with --column</source>
        <translation>un autre se choisit avec --column</translation>
    </message>
    <message>
        <source>%1 lines differ from a frozen T0</source>
        <translation>%1 lignes diffèrent d’un T0 gelé</translation>
    </message>
    <message>
        <source>the frozen one stays: record a reading beside it, or unfreeze it first</source>
        <translation>celui qui est gelé reste&#x202f;: enregistrez un relevé à côté, ou dégelez-le d’abord</translation>
    </message>
    <message>
        <source>%1 lines are attendances of persons</source>
        <translation>%1 lignes sont des présences de personnes</translation>
    </message>
    <message>
        <source>names, organisations and addresses are not kept: only how many there were</source>
        <translation>noms, structures et adresses ne sont pas conservés&#x202f;: seulement leur nombre</translation>
    </message>
    <message>
        <source>%1 lines are of somebody who signed already for the same meeting</source>
        <translation>%1 lignes sont celles de personnes déjà inscrites à la même rencontre</translation>
    </message>
    <message>
        <source>%1 attendances have no year</source>
        <translation>%1 présences n’ont pas d’année</translation>
    </message>
    <message>
        <source>left out: say the year with --vintage</source>
        <translation>laissées de côté&#x202f;: donnez l’année avec --vintage</translation>
    </message>
    <message>
        <source>%1 departments are not understood</source>
        <translation>%1 départements ne sont pas compris</translation>
    </message>
    <message>
        <source>%1 is no sign-in sheet: it has no columns of surnames and given names</source>
        <translation>%1 n’est pas une feuille d’émargement&#x202f;: il n’a pas de colonnes de noms et de prénoms</translation>
    </message>
    <message>
        <source>%1 is no export of Framaforms, LimeSurvey or Sphinx: it has none of their columns</source>
        <translation>%1 n’est pas un export de Framaforms, LimeSurvey ou Sphinx&#x202f;: il n’a pas leurs colonnes</translation>
    </message>
    <message>
        <source>%1 answers given with %2</source>
        <translation>%1 réponses recueillies avec %2</translation>
    </message>
    <message>
        <source>only counts by question and answer are kept</source>
        <translation>seuls les effectifs par question et réponse sont conservés</translation>
    </message>
    <message>
        <source>%1 questions were answered in free words, where persons may be named</source>
        <translation>%1 questions ont reçu des réponses libres, où des personnes peuvent être nommées</translation>
    </message>
    <message>
        <source>%1 answers have so few persons that they could be recognised</source>
        <translation>%1 réponses ont trop peu de personnes pour qu’on ne puisse pas les reconnaître</translation>
    </message>
    <message>
        <source>kept as suppressed, without the count</source>
        <translation>conservées sous secret, sans l’effectif</translation>
    </message>
    <message>
        <source>The register has no activity: import its tables first (events.csv, participants.csv, audience.csv).</source>
        <translation>Le réseau n’a aucune activité&#x202f;: importez d’abord ses tableaux (events.csv, participants.csv, audience.csv).</translation>
    </message>
    <message>
        <source>The register has no activity in %1; it has some in: %2</source>
        <translation>Le réseau n’a aucune activité en %1&#x202f;; il en a en&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 printed, %3 by the records.</source>
        <translation>%1&#x202f;: %2 dans le texte, %3 d’après les fiches.</translation>
    </message>
    <message>
        <source>Events by kind</source>
        <translation>Événements par nature</translation>
    </message>
    <message>
        <source>Number of events · %1 · n = %2</source>
        <translation>Nombre d’événements · %1 · n = %2</translation>
    </message>
    <message>
        <source>Events by month</source>
        <translation>Événements par mois</translation>
    </message>
    <message>
        <source>%1 · participants: %2</source>
        <translation>%1 · %2 participants</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>Événements de %1</translation>
    </message>
    <message>
        <source>Publications of %1</source>
        <translation>Publications de %1</translation>
    </message>
    <message>
        <source>attendances, cumulative</source>
        <translation>présences cumulées</translation>
    </message>
    <message>
        <source>different persons</source>
        <translation>personnes différentes</translation>
    </message>
    <message>
        <source>Who came to several events counts each time among the attendances, once among the persons.</source>
        <translation>Qui est venu à plusieurs événements compte chaque fois parmi les présences, une fois parmi les personnes.</translation>
    </message>
    <message>
        <source>“%1” prints these numbers under %2.</source>
        <translation>«&#x202f;%1&#x202f;» imprime ces nombres sous l’année %2.</translation>
    </message>
    <message>
        <source>Attendances · %1 · n = %2 counts</source>
        <translation>Présences · %1 · n = %2 relevés</translation>
    </message>
    <message>
        <source>Different persons · %1 · n = %2 counts</source>
        <translation>Personnes différentes · %1 · n = %2 relevés</translation>
    </message>
    <message>
        <source>Fewer than %1 persons: not shown, nor what would tell them.</source>
        <translation>Moins de %1 personnes&#x202f;: non montré, ni ce qui permettrait de le déduire.</translation>
    </message>
    <message>
        <source>On site and remote</source>
        <translation>Sur place et à distance</translation>
    </message>
    <message>
        <source>Participants by event</source>
        <translation>Participants par événement</translation>
    </message>
    <message>
        <source>Persons · %1 · n = %2 events</source>
        <translation>Personnes · %1 · n = %2 événements</translation>
    </message>
    <message>
        <source>Events without a number of participants: %1.</source>
        <translation>Événements sans nombre de participants&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Participants by department</source>
        <translation>Participants par département</translation>
    </message>
    <message>
        <source>Participants by profile</source>
        <translation>Participants par profil</translation>
    </message>
    <message>
        <source>Audience: %1</source>
        <translation>Audience&#x202f;: %1</translation>
    </message>
    <message>
        <source>Share of %1, counted again from the parts · %2 · n = %3</source>
        <translation>Part des %1, recalculée · %2 · n = %3</translation>
    </message>
    <message>
        <source>Number of %1 · %2 · n = %3</source>
        <translation>Nombre de %1 · %2 · n = %3</translation>
    </message>
    <message>
        <source>Bounce rate: %1 % on average over the pages, %2 % of all %3; a mean of rates is not the rate of the whole.</source>
        <translation>Taux de rebond&#x202f;: %1&#x202f;% en moyenne des pages, %2&#x202f;% de toutes les %3&#x202f;; une moyenne de taux n’est pas le taux de l’ensemble.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>share as printed</source>
        <translation>part imprimée</translation>
    </message>
    <message>
        <source>What does not add up in print</source>
        <translation>Ce qui ne concorde pas dans le texte</translation>
    </message>
    <message>
        <source>Events by place, kind and month</source>
        <translation>Événements par lieu, nature et mois</translation>
    </message>
    <message>
        <source>Event by event</source>
        <translation>Événement par événement</translation>
    </message>
    <message>
        <source>Participants and audience</source>
        <translation>Participants et audience</translation>
    </message>
    <message>
        <source>Activity of %1</source>
        <translation>Activité %1</translation>
    </message>
    <message>
        <source>%1: the parts add up to %2, the printed total is %3.</source>
        <translation>%1&#x202f;: les parties font %2, le total imprimé est %3.</translation>
    </message>
    <message>
        <source>%1, %2: the parts add up to %3, the printed subtotal is %4.</source>
        <translation>%1, %2&#x202f;: les parties font %3, le sous-total imprimé est %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3 % counted again, %4 % printed.</source>
        <translation>%1, %2&#x202f;: %3&#x202f;% recalculé, %4&#x202f;% imprimé.</translation>
    </message>
    <message>
        <source>“%1” is printed as %2, the parts of “%3” add up to %4.</source>
        <translation>«&#x202f;%1&#x202f;» est imprimé %2, les parties de «&#x202f;%3&#x202f;» font %4.</translation>
    </message>
    <message>
        <source>its neighbourhoods</source>
        <translation>ses quartiers</translation>
    </message>
    <message>
        <source>The register has no edition of the survey of citizens’ councils: import the table of an edition, or type one (council-editions).</source>
        <translation>Le réseau n’a aucune édition de l’état des lieux des conseils citoyens&#x202f;: importez le tableau d’une édition, ou saisissez-en une (council-editions).</translation>
    </message>
    <message>
        <source>Citizens’ council</source>
        <translation>Conseil citoyen</translation>
    </message>
    <message>
        <source>Citizens’ councils by edition</source>
        <translation>Conseils citoyens par édition</translation>
    </message>
    <message>
        <source>The register has no contract of the generation %1: choose another, or import the list of these contracts.</source>
        <translation>Le réseau n’a aucun contrat de la génération %1&#x202f;: choisissez-en une autre, ou importez la liste de ces contrats.</translation>
    </message>
    <message>
        <source>Covered in other years, not in %1: %2.</source>
        <translation>Couverts d’autres années, pas en %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Covered by an adherent that left since: %1.</source>
        <translation>Couverts par un adhérent parti depuis&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Adherents whose first year is not recorded: %1; they count in %2 as in every year.</source>
        <translation>Adhérents dont la première année n’est pas renseignée&#x202f;: %1&#x202f;; ils comptent en %2 comme chaque année.</translation>
    </message>
    <message>
        <source>Adherents in %1: %2</source>
        <translation>Adhérents en %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>communes of a contract covered</source>
        <translation>communes d’un contrat couvert</translation>
    </message>
    <message>
        <source>of a contract not covered</source>
        <translation>communes d’un contrat non couvert</translation>
    </message>
    <message>
        <source>perimeter of an adherent</source>
        <translation>périmètre d’un adhérent</translation>
    </message>
    <message>
        <source>Adherents by type and city contracts 2015–2023 covered, in %1</source>
        <translation>Adhérents par type et contrats de ville 2015–2023 couverts, en %1</translation>
    </message>
    <message>
        <source>Adherents by type and contracts Engagements Quartiers 2030 covered, in %1</source>
        <translation>Adhérents par type et contrats Engagements Quartiers 2030 couverts, en %1</translation>
    </message>
    <message>
        <source>New in %1: %2.</source>
        <translation>Nouveaux en %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No longer there in %1: %2.</source>
        <translation>Ne sont plus adhérents en %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>seminar</source>
        <translation>séminaire</translation>
    </message>
    <message>
        <source>study day</source>
        <translation>journée</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>meeting of a network</source>
        <translation>réunion de réseau</translation>
    </message>
    <message>
        <source>meeting of councils</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>support of a site</source>
        <translation>accompagnement</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>webinaire</translation>
    </message>
    <message>
        <source>other event</source>
        <translation>autre événement</translation>
    </message>
    <message>
        <source>“%1” added to the register</source>
        <translation>«&#x202f;%1&#x202f;» ajouté au réseau</translation>
    </message>
    <message>
        <source>“%1” changed in the register</source>
        <translation>«&#x202f;%1&#x202f;» modifié</translation>
    </message>
    <message>
        <source>A record of the same %1 is in the register already. Give this one another, or change the one that is there.</source>
        <translation>Une fiche ayant le même champ «&#x202f;%1&#x202f;» est déjà dans le réseau. Donnez-lui une autre valeur, ou modifiez celle qui existe.</translation>
    </message>
    <message>
        <source>“%1” removed from the register</source>
        <translation>«&#x202f;%1&#x202f;» supprimé du réseau</translation>
    </message>
    <message>
        <source>This record is no longer in the register</source>
        <translation>Cette fiche n’est plus dans le réseau</translation>
    </message>
    <message>
        <source>“%1” placed on the map</source>
        <translation>«&#x202f;%1&#x202f;» placé sur la carte</translation>
    </message>
    <message>
        <source>“%1” frozen</source>
        <translation>«&#x202f;%1&#x202f;» gelé</translation>
    </message>
    <message>
        <source>“%1” unfrozen</source>
        <translation>«&#x202f;%1&#x202f;» dégelé</translation>
    </message>
    <message>
        <source>Compares the citizens&apos; councils of the register from one edition to the next</source>
        <translation>Compare les conseils citoyens du réseau d’une édition à l’autre</translation>
    </message>
    <message>
        <source>Status, animation, designation, representativity, means and charter by edition</source>
        <translation>Statut, animation, désignation, représentativité, moyens et charte par édition</translation>
    </message>
    <message>
        <source>Of the register: what the file says otherwise takes the place of what is recorded</source>
        <translation>Réseau&#x202f;: ce que le fichier dit autrement remplace ce qui est enregistré</translation>
    </message>
    <message>
        <source>--generation goes with the template coverage, not %1</source>
        <translation>--generation va avec le modèle coverage, pas avec %1</translation>
    </message>
    <message>
        <source>--zone does not go with the template %1: it is about the whole register</source>
        <translation>--zone ne va pas avec le modèle %1&#x202f;: il porte sur tout le réseau</translation>
    </message>
    <message>
        <source>Contracts that coverage counts</source>
        <translation>Les contrats que coverage compte</translation>
    </message>
    <message>
        <source>Of a table of the register: the column is that field, “granted”, “granted@CAF”, or - for none; may be repeated</source>
        <translation>Tableau du réseau&#x202f;: la colonne est ce champ, «&#x202f;granted&#x202f;», «&#x202f;granted@CAF&#x202f;», ou - pour aucun&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Evaluation: T0, readings and targets</source>
        <translation>Évaluation&#x202f;: T0, relevés et cibles</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>Évaluation&#x202f;: %1</translation>
    </message>
    <message>
        <source>T0, readings and targets as recorded · figures followed: %1</source>
        <translation>T0, relevés et cibles tels qu’enregistrés · chiffres suivis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Where a figure stands is the latest reading beside T0 and the target: what moved, not why.</source>
        <translation>La situation met le dernier relevé en regard du T0 et de la cible&#x202f;: elle dit ce qui a bougé, pas pourquoi.</translation>
    </message>
    <message>
        <source>A frozen T0 does not change any more; later values are readings beside it.</source>
        <translation>Un T0 gelé ne change plus&#x202f;; les valeurs suivantes sont des relevés à côté de lui.</translation>
    </message>
    <message>
        <source>Where several T0 are recorded, the oldest is the one compared with.</source>
        <translation>Quand plusieurs T0 sont enregistrés, le plus ancien sert de comparaison.</translation>
    </message>
    <message>
        <source>No initial state (T0) is recorded; readings have nothing to stand beside.</source>
        <translation>Aucun état initial (T0) enregistré&#x202f;; les relevés n’ont rien en regard.</translation>
    </message>
    <message>
        <source>No initial state (T0) is recorded for this site.</source>
        <translation>Aucun état initial (T0) enregistré pour ce site.</translation>
    </message>
    <message>
        <source>published by neighbourhood, apart from what was stated</source>
        <translation>publié par quartier, à part des relevés enregistrés</translation>
    </message>
    <message>
        <source>beside neighbourhoods of similar value in %1: comparison, not effect of the contract</source>
        <translation>en regard de quartiers de valeur proche en %1&#x202f;: comparaison, pas effet du contrat</translation>
    </message>
    <message>
        <source>change</source>
        <translation>évolution</translation>
    </message>
    <message>
        <source>median change of the others</source>
        <translation>évolution médiane des autres</translation>
    </message>
    <message>
        <source>others (n)</source>
        <translation>autres (n)</translation>
    </message>
    <message>
        <source>The others are the %1 neighbourhoods of the %2 generation whose value of %3 is nearest (from %4 to %5 in all), whatever their contract.</source>
        <translation>Les autres sont les %1 quartiers de la génération %2 dont la valeur de %3 est la plus proche (de %4 à %5 en tout), quel que soit leur contrat.</translation>
    </message>
    <message>
        <source>“%1” is no site, cité éducative, contract or neighbourhood of the register; nor is any T0 or reading recorded yet.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un site, ni une cité éducative, ni un contrat, ni un quartier du réseau&#x202f;; et aucun T0 ni relevé n’est encore enregistré.</translation>
    </message>
    <message>
        <source>“%1” is no site, cité éducative, contract or neighbourhood of the register; what is stated is about: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un site, ni une cité éducative, ni un contrat, ni un quartier du réseau&#x202f;; ce qui est enregistré porte sur&#x202f;: %2</translation>
    </message>
    <message>
        <source>not comparable: T0 is of the %1 perimeter, the reading of the %2 one; the units differ</source>
        <translation>non comparable&#x202f;: T0 du périmètre %1, relevé du périmètre %2&#x202f;; unités différentes</translation>
    </message>
    <message>
        <source>not comparable: T0 is of the %1 perimeter, the reading of the %2 one; n is not given</source>
        <translation>non comparable&#x202f;: T0 du périmètre %1, relevé du périmètre %2&#x202f;; n non renseigné</translation>
    </message>
    <message>
        <source>not comparable: T0 is of the %1 perimeter, the reading of the %2 one</source>
        <translation>non comparable&#x202f;: T0 du périmètre %1, relevé du périmètre %2</translation>
    </message>
    <message>
        <source>not comparable: the units differ</source>
        <translation>non comparable&#x202f;: unités différentes</translation>
    </message>
    <message>
        <source>not comparable: n is not given</source>
        <translation>non comparable&#x202f;: n non renseigné</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>cible atteinte</translation>
    </message>
    <message>
        <source>moved the way sought</source>
        <translation>évolue dans le sens souhaité</translation>
    </message>
    <message>
        <source>moved the other way</source>
        <translation>évolue dans l’autre sens</translation>
    </message>
    <message>
        <source>same value as T0</source>
        <translation>même valeur qu’au T0</translation>
    </message>
    <message>
        <source>moved; the way sought is not recorded</source>
        <translation>a évolué&#x202f;; sens souhaité non enregistré</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>pas encore de relevé</translation>
    </message>
    <message>
        <source>no initial state (T0)</source>
        <translation>pas d’état initial (T0)</translation>
    </message>
    <message>
        <source>latest reading</source>
        <translation>dernier relevé</translation>
    </message>
    <message>
        <source>T0 and readings</source>
        <translation>T0 et relevés</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>Figures that answer no recorded question</source>
        <translation>Chiffres sans question enregistrée</translation>
    </message>
    <message>
        <source>Each figure as it was recorded</source>
        <translation>Chaque chiffre tel qu’il a été enregistré</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>counted over (n)</source>
        <translation>effectif (n)</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>T0 · %1</source>
        <translation>T0 · %1</translation>
    </message>
    <message>
        <source>T0 · %1 · perimeter of %2</source>
        <translation>T0 · %1 · périmètre %2</translation>
    </message>
    <message>
        <source>reading · %1</source>
        <translation>relevé · %1</translation>
    </message>
    <message>
        <source>reading · %1 · perimeter of %2</source>
        <translation>relevé · %1 · périmètre %2</translation>
    </message>
    <message>
        <source>target · %1</source>
        <translation>cible · %1</translation>
    </message>
    <message>
        <source>target · %1 · perimeter of %2</source>
        <translation>cible · %1 · périmètre %2</translation>
    </message>
    <message>
        <source>The register holds no action of the programmation yet: import the table of a programmation first, one line per action and financer.</source>
        <translation>Le réseau ne contient encore aucune action de programmation&#x202f;: importez d’abord le tableau d’une programmation, une ligne par action et par financeur.</translation>
    </message>
    <message>
        <source>No action of the register is of “%1”, nor of its contract.</source>
        <translation>Aucune action du réseau n’est de «&#x202f;%1&#x202f;», ni de son contrat.</translation>
    </message>
    <message>
        <source>No action is of the year “%1”; there are actions of: %2</source>
        <translation>Aucune action n’est de l’année «&#x202f;%1&#x202f;»&#x202f;; il y a des actions de&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is neither a site of the register nor a contract that an action names; actions name: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un site du réseau, ni un contrat nommé par une action&#x202f;; les actions nomment&#x202f;: %2</translation>
    </message>
    <message>
        <source>granted: %1 · inhabitants as published: %2</source>
        <translation>accordé&#x202f;: %1 · habitants publiés&#x202f;: %2</translation>
    </message>
    <message>
        <source>in euros, %1 · neighbourhoods that actions name alone: %2</source>
        <translation>en euros, %1 · quartiers que des actions nomment seuls&#x202f;: %2</translation>
    </message>
    <message>
        <source>Euros granted by neighbourhood</source>
        <translation>Euros accordés par quartier</translation>
    </message>
    <message>
        <source>Area of the circle: euros granted; colour: euros for each inhabitant</source>
        <translation>Aire du cercle&#x202f;: euros accordés&#x202f;; couleur&#x202f;: euros par habitant</translation>
    </message>
    <message>
        <source>Area of the circle: euros granted</source>
        <translation>Aire du cercle&#x202f;: euros accordés</translation>
    </message>
    <message>
        <source>Euros granted · n = %1 lines of %2</source>
        <translation>Euros accordés · n = %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Programming of the city contracts</source>
        <translation>Programmation des contrats de ville</translation>
    </message>
    <message>
        <source>Programming: %1</source>
        <translation>Programmation&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · actions: %2</source>
        <translation>%1 · actions&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 · actions: %2 · granted: €%3</source>
        <translation>%1 · actions&#x202f;: %2 · accordé&#x202f;: %3&#x202f;€</translation>
    </message>
    <message>
        <source>actions (%1 lines)</source>
        <translation>actions (%1 lignes)</translation>
    </message>
    <message>
        <source>asked for (on %1 lines of %2)</source>
        <translation>demandé (sur %1 lignes de %2)</translation>
    </message>
    <message>
        <source>granted (on %1 lines of %2)</source>
        <translation>accordé (sur %1 lignes de %2)</translation>
    </message>
    <message>
        <source>droit commun (%1 lines do not say)</source>
        <translation>de droit commun (%1 lignes ne le disent pas)</translation>
    </message>
    <message>
        <source>women among the people reached (%1 actions of %2)</source>
        <translation>de femmes parmi le public (%1 actions sur %2)</translation>
    </message>
    <message>
        <source>By financer</source>
        <translation>Par financeur</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment c’est compté</translation>
    </message>
    <message>
        <source>People and follow-up</source>
        <translation>Public et suivi</translation>
    </message>
    <message>
        <source>No action gives the number of women and men.</source>
        <translation>Aucune action ne donne le nombre de femmes et d’hommes.</translation>
    </message>
    <message>
        <source>Women: %1 (%2 actions give it); men: %3 (%4 actions give it). A person in two actions counts twice.</source>
        <translation>Femmes&#x202f;: %1 (%2 actions le donnent)&#x202f;; hommes&#x202f;: %3 (%4 actions le donnent). Une personne présente dans deux actions compte deux fois.</translation>
    </message>
    <message>
        <source>Renewed: %1% (%2 actions of the %3 that say it; %4 do not say).</source>
        <translation>Reconduites&#x202f;: %1&#x202f;% (%2 actions des %3 qui le disent&#x202f;; %4 ne le disent pas).</translation>
    </message>
    <message>
        <source>No action says whether it is renewed.</source>
        <translation>Aucune action ne dit si elle est reconduite.</translation>
    </message>
    <message>
        <source>Report received: %1% (%2 actions of the %3 that say it; %4 do not say).</source>
        <translation>Bilan reçu&#x202f;: %1&#x202f;% (%2 actions des %3 qui le disent&#x202f;; %4 ne le disent pas).</translation>
    </message>
    <message>
        <source>No action says whether its report was received.</source>
        <translation>Aucune action ne dit si son bilan a été reçu.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>granted for each inhabitant</source>
        <translation>accordé par habitant</translation>
    </message>
    <message>
        <source>Euros for each inhabitant: what was granted from %1 together.</source>
        <translation>Euros par habitant&#x202f;: ce qui a été accordé sur %1 en tout.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By year, asked for and granted</source>
        <translation>Par année, demandé et accordé</translation>
    </message>
    <message>
        <source>Euros · n = %1 lines with an amount asked for, %2 with one granted, of %3</source>
        <translation>Euros · n = %1 lignes avec un montant demandé, %2 avec un montant accordé, sur %3</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>Lines with an amount granted</source>
        <translation>Lignes avec un montant accordé</translation>
    </message>
    <message>
        <source>Lines with an amount asked for</source>
        <translation>Lignes avec un montant demandé</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Inhabitants as published</source>
        <translation>Habitants publiés</translation>
    </message>
    <message>
        <source>Year of the inhabitants</source>
        <translation>Année des habitants</translation>
    </message>
    <message>
        <source>Granted for each inhabitant</source>
        <translation>Accordé par habitant</translation>
    </message>
    <message>
        <source>All breakdowns</source>
        <translation>Toutes les ventilations</translation>
    </message>
    <message>
        <source>droit commun</source>
        <translation>droit commun</translation>
    </message>
    <message>
        <source>not droit commun</source>
        <translation>hors droit commun</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Lines of the programmation</source>
        <translation>Lignes de la programmation</translation>
    </message>
    <message>
        <source>The register of the office; its lines name no source.</source>
        <translation>Le réseau de la structure&#x202f;; ses lignes ne nomment pas de source.</translation>
    </message>
    <message>
        <source>No action names the site %1: those of its contract, %2, are shown.</source>
        <translation>Aucune action ne nomme le site %1&#x202f;: celles de son contrat, %2, sont montrées.</translation>
    </message>
    <message>
        <source>An action is counted once a year, whatever the number of its financers: %1 lines of the programmation, %2 actions.</source>
        <translation>Une action compte une fois par an, quel que soit le nombre de ses financeurs&#x202f;: %1 lignes de programmation, %2 actions.</translation>
    </message>
    <message>
        <source>An amount that is not given does not count as zero: granted is given on %1 lines of %3, asked on %2.</source>
        <translation>Un montant absent ne compte pas pour zéro&#x202f;: l’accordé est renseigné sur %1 lignes de %3, le demandé sur %2.</translation>
    </message>
    <message>
        <source>Actions for several neighbourhoods (%1 lines) stand in a row of their own: what goes to each is not known.</source>
        <translation>Les actions menées dans plusieurs quartiers (%1 lignes) ont leur propre ligne&#x202f;: la part de chacun n’est pas connue.</translation>
    </message>
    <message>
        <source>Neighbourhoods without an official code are shown as they were written; the map and the euros per inhabitant leave them out.</source>
        <translation>Les quartiers sans code officiel figurent tels qu’ils ont été écrits&#x202f;; la carte et les euros par habitant ne les comptent pas.</translation>
    </message>
    <message>
        <source>Droit commun: said on %1 lines of %2; its share is of what was granted on those.</source>
        <translation>Droit commun&#x202f;: précisé sur %1 lignes de %2&#x202f;; sa part est calculée sur ce qui y a été accordé.</translation>
    </message>
    <message>
        <source>Lines left out for they are drafts: %1.</source>
        <translation>Lignes laissées de côté, car ce sont des brouillons&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Réunion&#x202f;: %1</translation>
    </message>
    <message>
        <source>Steering committee: %1</source>
        <translation>Comité de pilotage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Deliverable: %1</source>
        <translation>Livrable&#x202f;: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Décision&#x202f;: %1</translation>
    </message>
    <message>
        <source>Who does what: %1</source>
        <translation>Qui fait quoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>euros granted, actions of the contract: %1 (%2 lines, %3 with an amount)</source>
        <translation>euros accordés, actions du contrat&#x202f;: %1 (%2 lignes, dont %3 avec un montant)</translation>
    </message>
    <message>
        <source>euros granted, actions of the site: %1 (%2 lines, %3 with an amount)</source>
        <translation>euros accordés, actions du site&#x202f;: %1 (%2 lignes, dont %3 avec un montant)</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Droit commun: %1% of what was granted where it is said (%2 lines do not say).</source>
        <translation>Droit commun&#x202f;: %1&#x202f;% de l’accordé là où il est précisé (%2 lignes ne le disent pas).</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>tels qu’enregistrés</translation>
    </message>
    <message>
        <source>T0 · %1 · n = %2</source>
        <translation>T0 · %1 · n = %2</translation>
    </message>
    <message>
        <source>reading · %1 · n = %2</source>
        <translation>relevé · %1 · n = %2</translation>
    </message>
    <message>
        <source>Other figures followed, on the pages of the evaluation: %1.</source>
        <translation>Autres chiffres suivis, sur les pages de l’évaluation&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Thread of the site</source>
        <translation>Fil du site</translation>
    </message>
    <message>
        <source>the latest %1 of %2 notes</source>
        <translation>les %1 dernières notes sur %2</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Number of answers · base: %1 · %2</source>
        <translation>Nombre de réponses · base&#x202f;: %1 · %2</translation>
    </message>
    <message>
        <source>Number of answers · base not given · %1</source>
        <translation>Nombre de réponses · base non renseignée · %1</translation>
    </message>
    <message>
        <source>Not shown, statistical secrecy (s), one of them so that the other cannot be worked out: %1</source>
        <translation>Non montré, secret statistique (s), l’une pour que l’autre ne puisse être retrouvée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not shown, statistical secrecy (s): %1</source>
        <translation>Non montré, secret statistique (s)&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without a number: %1</source>
        <translation>Sans effectif&#x202f;: %1</translation>
    </message>
    <message>
        <source>The demonstration is ready: %1. Its shapes and figures are made up; the register is true, but for the records whose source says otherwise.</source>
        <translation>La démonstration est prête&#x202f;: %1. Ses formes et ses chiffres sont inventés&#x202f;; le réseau est vrai, sauf les fiches dont la source dit le contraire.</translation>
    </message>
    <message>
        <source>--programmation makes a table of its own: leave out %1</source>
        <translation>--programmation fait un tableau à part&#x202f;: retirez %1</translation>
    </message>
    <message>
        <source>In place of figures: the actions of the register by theme, year, neighbourhood, financer …</source>
        <translation>Au lieu de chiffres&#x202f;: les actions du réseau par thème, année, quartier, financeur…</translation>
    </message>
    <message>
        <source>Neighbourhoods of these contracts</source>
        <translation>Quartiers de ces contrats</translation>
    </message>
    <message>
        <source>adherents</source>
        <translation>adhérents</translation>
    </message>
    <message>
        <source>contracts covered</source>
        <translation>contrats couverts</translation>
    </message>
    <message>
        <source>Priority neighbourhoods of the %1 generation in the programme, status at %2</source>
        <translation>Quartiers prioritaires de la génération %1 dans le programme, statut au %2</translation>
    </message>
    <message>
        <source>Neither the register nor a loaded list says which neighbourhoods are in the urban renewal programme. Import one whose name holds NPNRU and one of whose columns holds the codes of neighbourhoods (QP034005), such as npnru.csv.</source>
        <translation>Ni le réseau ni aucune liste chargée ne dit quels quartiers sont dans le renouvellement urbain. Importez-en une dont le nom contient NPNRU et dont une colonne contient les codes des quartiers (QP034005), comme npnru.csv.</translation>
    </message>
    <message>
        <source>%1 has no line that can be a record of the register. What lisiere inspect tells of it says why.</source>
        <translation>%1 n’a aucune ligne qui puisse être une fiche du réseau. Ce que lisiere inspect en dit explique pourquoi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Publications and figures of the report</source>
        <translation>Publications et chiffres du rapport</translation>
    </message>
    <message>
        <source>Not covered: %1.</source>
        <translation>Non couverts&#x202f;: %1.</translation>
    </message>
    <message>
        <source>register lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Year of the programmation</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>droit commun, as far as lines say it (%1 do not)</source>
        <translation>de droit commun, pour ce que les lignes en disent (%1 ne le disent pas)</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 rencontres</translation>
    </message>
    <message>
        <source>%1 participations</source>
        <translation>%1 participations</translation>
    </message>
    <message>
        <source>the whole year, events included</source>
        <translation>toute l’année, rencontres comprises</translation>
    </message>
    <message>
        <source>%1 publications</source>
        <translation>%1 publications</translation>
    </message>
    <message>
        <source>%1 figures of the year</source>
        <translation>%1 chiffres de l’année</translation>
    </message>
    <message>
        <source>middle of the main town, approximately</source>
        <translation>centre de la ville principale, approximatif</translation>
    </message>
    <message>
        <source>%1 adherents</source>
        <translation>%1 adhérents</translation>
    </message>
    <message>
        <source>%1 city contracts</source>
        <translation>%1 contrats de ville</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>non couvert</translation>
    </message>
    <message>
        <source>%1 evaluated sites</source>
        <translation>%1 sites accompagnés</translation>
    </message>
    <message>
        <source>%1 cités éducatives</source>
        <translation>%1 cités éducatives</translation>
    </message>
    <message>
        <source>%1 citizens’ councils</source>
        <translation>%1 conseils citoyens</translation>
    </message>
    <message>
        <source>%1 editions of the councils’ survey</source>
        <translation>%1 éditions de l’enquête sur les conseils</translation>
    </message>
    <message>
        <source>%1 lines of actions</source>
        <translation>%1 lignes d’actions</translation>
    </message>
    <message>
        <source>%1 T0, readings and targets</source>
        <translation>%1 T0, relevés et cibles</translation>
    </message>
    <message>
        <source>%1 answers to surveys</source>
        <translation>%1 réponses d’enquêtes</translation>
    </message>
    <message>
        <source>%1 statuses of urban renewal</source>
        <translation>%1 états du renouvellement urbain</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notes</translation>
    </message>
    <message>
        <source>To be quoted with care</source>
        <translation>À citer avec prudence</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2 dated events, at least %3 different persons</source>
        <translation>%1&#x202f;: %2 événements datés, au moins %3 personnes différentes</translation>
    </message>
    <message>
        <source>%1: %2 dated events, %3 different persons</source>
        <translation>%1&#x202f;: %2 événements datés, %3 personnes différentes</translation>
    </message>
    <message>
        <source>%1: %2 dated events, %3 publications</source>
        <translation>%1&#x202f;: %2 événements datés, %3 publications</translation>
    </message>
    <message>
        <source>%1: %2 dated events</source>
        <translation>%1&#x202f;: %2 événements datés</translation>
    </message>
    <message>
        <source>Placed on the map: %1. Without a point: %2 remote events, %3 whose place is not in the register.</source>
        <translation>Placés sur la carte&#x202f;: %1. Sans point&#x202f;: %2 à distance, %3 dont le lieu n’est pas renseigné.</translation>
    </message>
    <message>
        <source>Placed on the map: %1. Without a point: %2 remote events.</source>
        <translation>Placés sur la carte&#x202f;: %1. Sans point&#x202f;: %2 à distance.</translation>
    </message>
    <message>
        <source>Placed on the map: %1. Without a point: %2 events whose place is not in the register.</source>
        <translation>Placés sur la carte&#x202f;: %1. Sans point&#x202f;: %2 dont le lieu n’est pas renseigné.</translation>
    </message>
    <message>
        <source>Counted: %1 dated events of %2. Events of the register without any date, in no year: %3.</source>
        <translation>Comptés&#x202f;: %1 événements datés de %2. Événements du réseau sans date, comptés dans aucune année&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Departments: %1</source>
        <translation>Départements&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, departments: %2</source>
        <translation>%1, départements&#x202f;: %2</translation>
    </message>
    <message>
        <source>City contracts 2015–2023 covered, in %1; of %2 adherents of %3 the register has no joining year</source>
        <translation>Contrats de ville 2015–2023 couverts, en %1&#x202f;; année d’adhésion non renseignée pour %2 adhérents sur %3</translation>
    </message>
    <message>
        <source>Contracts Engagements Quartiers 2030 covered, in %1; of %2 adherents of %3 the register has no joining year</source>
        <translation>Contrats Engagements Quartiers 2030 couverts, en %1&#x202f;; année d’adhésion non renseignée pour %2 adhérents sur %3</translation>
    </message>
    <message>
        <source>outline “%1” saved</source>
        <translation>périmètre «&#x202f;%1&#x202f;» gardé</translation>
    </message>
    <message>
        <source>outline “%1” renamed “%2”</source>
        <translation>périmètre «&#x202f;%1&#x202f;» renommé «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>outline “%1” duplicated as “%2”</source>
        <translation>périmètre «&#x202f;%1&#x202f;» dupliqué sous le nom «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>outline “%1” deleted</source>
        <translation>périmètre «&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>There is no outline “%1”: none is kept in this observatory yet.</source>
        <translation>Il n’y a pas de périmètre «&#x202f;%1&#x202f;»&#x202f;: aucun n’est encore gardé dans ce fichier de travail.</translation>
    </message>
    <message>
        <source>There is no outline “%1” in this observatory; kept: %2</source>
        <translation>Il n’y a pas de périmètre «&#x202f;%1&#x202f;» dans ce fichier de travail&#x202f;; sont gardés&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is an outline “%1” already: choose another name, or delete that one first.</source>
        <translation>Il y a déjà un périmètre «&#x202f;%1&#x202f;»&#x202f;: choisissez un autre nom, ou supprimez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The outline is empty: draw it with three points at least, or pick zones first.</source>
        <translation>Le périmètre est vide&#x202f;: dessinez-le avec trois sommets au moins, ou choisissez d’abord des zones.</translation>
    </message>
    <message>
        <source>“%1”: the report says %2, the register lists %3 publications of %4.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: le rapport en annonce %2, le réseau liste %3 publications datées de %4.</translation>
    </message>
    <message>
        <source>“%1”: the report says %2, the register lists %3 events of %4 that are called seminars.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: le rapport en annonce %2, le réseau liste %3 rencontres de %4 appelées séminaires.</translation>
    </message>
    <message>
        <source>%1; inhabitants of its priority neighbourhoods: %2 (perimeters of %3)</source>
        <translation>%1&#x202f;; %2 habitants dans ses quartiers prioritaires (périmètres de %3)</translation>
    </message>
    <message>
        <source>%1; inhabitants of its priority neighbourhoods: %2 (perimeters of %3; %4)</source>
        <translation>%1&#x202f;; %2 habitants dans ses quartiers prioritaires (périmètres de %3&#x202f;; %4)</translation>
    </message>
    <message>
        <source>summed from published figures (%1) · n = %2</source>
        <translation>somme de chiffres publiés (%1) · n = %2</translation>
    </message>
    <message>
        <source>published (%1) · n = %2</source>
        <translation>publié (%1) · n = %2</translation>
    </message>
    <message>
        <source>Dashed: all zones together (%1 and %2).</source>
        <translation>Tirets&#x202f;: toutes les zones ensemble (%1 et %2).</translation>
    </message>
    <message>
        <source>Dashed: %1 (%2 and %3).</source>
        <translation>Tirets&#x202f;: %1 (%2 et %3).</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Correlation: r = %1, n = %2.</source>
        <translation>Corrélation&#x202f;: r = %1, n = %2.</translation>
    </message>
    <message>
        <source>Line of least squares: one more to the right goes with %1 upwards.</source>
        <translation>Droite des moindres carrés&#x202f;: une unité de plus vers la droite va avec %1 vers le haut.</translation>
    </message>
    <message>
        <source>No line: %1 zones are needed for one.</source>
        <translation>Pas de droite&#x202f;: il faut %1 zones.</translation>
    </message>
    <message>
        <source>What goes together by zone need not do so by person.</source>
        <translation>Ce qui va ensemble par zone ne va pas forcément ensemble par personne.</translation>
    </message>
    <message>
        <source>One zone lacks one of the two figures.</source>
        <translation>Une zone n’a pas l’un des deux chiffres.</translation>
    </message>
    <message>
        <source>%1 zones lack one of the two figures.</source>
        <translation>%1 zones n’ont pas l’un des deux chiffres.</translation>
    </message>
    <message>
        <source>With a neighbourhood: zones that priority neighbourhoods cover a tenth of, or more.</source>
        <translation>Avec un quartier&#x202f;: zones dont un dixième au moins est dans un quartier prioritaire.</translation>
    </message>
    <message>
        <source>Box: the middle half of the zones (Tukey’s hinges) and their median. Lines: to the last zone within one and a half boxes. Dots: zones beyond.</source>
        <translation>Boîte&#x202f;: la moitié centrale des zones (charnières de Tukey) et leur médiane. Traits&#x202f;: jusqu’à la dernière zone à une boîte et demie au plus. Points&#x202f;: zones au-delà.</translation>
    </message>
    <message>
        <source>The %1 groups with most zones; %2 smaller ones are left out.</source>
        <translation>Les %1 groupes qui ont le plus de zones&#x202f;; %2 plus petits sont laissés de côté.</translation>
    </message>
    <message>
        <source>One group has no figure.</source>
        <translation>Un groupe n’a pas de chiffre.</translation>
    </message>
    <message>
        <source>%1 groups have no figure.</source>
        <translation>%1 groupes n’ont pas de chiffre.</translation>
    </message>
    <message>
        <source>Years whose censuses share surveys with a later one are left out: %1.</source>
        <translation>Années laissées de côté, car leurs enquêtes de recensement sont en partie celles d’une année plus récente&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The line stops before %1: %2</source>
        <translation>La ligne s’arrête avant %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The first %1 zones picked; %2 have no room.</source>
        <translation>Les %1 premières zones choisies&#x202f;; %2 n’ont pas de place.</translation>
    </message>
    <message>
        <source>There is no figure to draw: choose an indicator that is a number.</source>
        <translation>Il n’y a pas de chiffre à dessiner&#x202f;: choisissez un indicateur qui est un nombre.</translation>
    </message>
    <message>
        <source>Tells versions, system and what a file holds, to be read before it is sent</source>
        <translation>Donne les versions, le système et ce que contient un fichier, à lire avant de l’envoyer</translation>
    </message>
    <message>
        <source>the register has no joining year of %1 adherents of %2: they count in %3 as in every year</source>
        <translation>le réseau n’a pas d’année d’adhésion pour %1 adhérents sur %2&#x202f;: ils comptent en %3 comme toutes les années</translation>
    </message>
    <message>
        <source>Makes a page of the register, one of those of --template, or a saved page</source>
        <translation>Fait une page du réseau, l’une de celles de --template, ou une page enregistrée</translation>
    </message>
    <message>
        <source>--search goes with list, not with %1</source>
        <translation>--search va avec list, pas avec %1</translation>
    </message>
    <message>
        <source>register takes: check, list, list KIND, show KIND ID, fields KIND, add KIND FIELD=VALUE …, set KIND ID FIELD=VALUE …, remove KIND ID; list alone tells the kinds</source>
        <translation>register prend&#x202f;: check, list, list KIND, show KIND ID, fields KIND, add KIND CHAMP=VALEUR …, set KIND ID CHAMP=VALEUR …, remove KIND ID&#x202f;; list seul donne les types</translation>
    </message>
    <message>
        <source>check; list (kinds and how many records); list KIND; show KIND ID (all of one record, by its identifier or title); fields KIND; add KIND FIELD=VALUE …; set KIND ID FIELD=VALUE …; remove KIND ID</source>
        <translation>check&#x202f;; list (les types et leur nombre de fiches)&#x202f;; list KIND&#x202f;; show KIND ID (toute une fiche, par son identifiant ou son titre)&#x202f;; fields KIND&#x202f;; add KIND CHAMP=VALEUR …&#x202f;; set KIND ID CHAMP=VALEUR …&#x202f;; remove KIND ID</translation>
    </message>
    <message>
        <source>With list: only records in which these words stand</source>
        <translation>Avec list&#x202f;: seulement les fiches qui contiennent ces mots</translation>
    </message>
    <message>
        <source>%1: none in the register yet</source>
        <translation>%1&#x202f;: rien dans le réseau pour l’instant</translation>
    </message>
    <message>
        <source>%1: none of %2 holds the words “%3”</source>
        <translation>%1&#x202f;: aucun des %2 ne contient les mots «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>%1, of %2 in all</source>
        <translation>%1, sur %2 en tout</translation>
    </message>
    <message>
        <source>The data base of coordinate systems (proj.db) was not found.</source>
        <translation>La base des systèmes de coordonnées (proj.db) est introuvable.</translation>
    </message>
    <message>
        <source>%1 processors</source>
        <translation>%1 processeurs</translation>
    </message>
    <message>
        <source>locale %1, desktop %2, session %3</source>
        <translation>langue du système %1, bureau %2, session %3</translation>
    </message>
    <message>
        <source>screen of %1 × %2 (%3), scale %4, %5 dots an inch</source>
        <translation>écran de %1 × %2 (%3), échelle %4, %5 points par pouce</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1&#x202f;: %2 lignes</translation>
    </message>
    <message>
        <source>data of one’s own: %1 rows</source>
        <translation>données propres à l’utilisateur&#x202f;: %1 lignes</translation>
    </message>
    <message>
        <source>register, %1: %2</source>
        <translation>réseau, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques logicielles</translation>
    </message>
    <message>
        <source>System and display</source>
        <translation>Système et affichage</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Derniers messages</translation>
    </message>
    <message>
        <source>Counted apart: %1.</source>
        <translation>Compté à part&#x202f;: %1.</translation>
    </message>
    <message>
        <source>list takes a kind alone: lisiere register OBS show %1 &quot;%2&quot; tells one record, --search &quot;%2&quot; finds words in all</source>
        <translation>list ne prend qu’un type&#x202f;: lisiere register OBS show %1 &quot;%2&quot; donne tout d’une fiche, --search &quot;%2&quot; cherche des mots dans toutes</translation>
    </message>
    <message>
        <source>Only %1 is loaded at this level.</source>
        <translation>Seule l’année %1 est chargée à ce niveau.</translation>
    </message>
    <message>
        <source>note of residents’ words</source>
        <translation>parole d’habitant</translation>
    </message>
    <message>
        <source>Residents’ words</source>
        <translation>Paroles d’habitants</translation>
    </message>
    <message>
        <source>%1 notes of residents’ words</source>
        <translation>%1 paroles d’habitants</translation>
    </message>
    <message>
        <source>Number on the map</source>
        <translation>Numéro sur la carte</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Where it was collected</source>
        <translation>Recueillie où (rencontre, lieu)</translation>
    </message>
    <message>
        <source>Agreed to be shown</source>
        <translation>Accord de diffusion</translation>
    </message>
    <message>
        <source>Published for the zone itself: nothing was estimated.</source>
        <translation>Publié pour la zone elle-même&#x202f;: rien n’a été estimé.</translation>
    </message>
    <message>
        <source>Carried from the codes of the table’s year to those of the map.</source>
        <translation>Repris des codes de l’année du tableau vers ceux de la carte.</translation>
    </message>
    <message>
        <source>Classes centred on 0, no change</source>
        <translation>Classes centrées sur 0, sans changement</translation>
    </message>
    <message>
        <source>%1: change %2–%3</source>
        <translation>%1&#x202f;: évolution %2–%3</translation>
    </message>
    <message>
        <source>Circles show how many; a change is shown by the colour of the zones.</source>
        <translation>Les cercles disent combien&#x202f;; une évolution se lit à la couleur des zones.</translation>
    </message>
    <message>
        <source>Residents’ words without agreement to be shown, left out: %1</source>
        <translation>Paroles d’habitants sans accord de diffusion, laissées de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>under +€%1</source>
        <translation>moins de +%1&#x202f;€</translation>
    </message>
    <message>
        <source>€%1 to +€%2</source>
        <translation>%1 à +%2&#x202f;€</translation>
    </message>
    <message>
        <source>+€%1 to +€%2</source>
        <translation>+%1 à +%2&#x202f;€</translation>
    </message>
    <message>
        <source>+€%1 and more</source>
        <translation>+%1&#x202f;€ et plus</translation>
    </message>
    <message>
        <source>+€%1</source>
        <translation>+%1&#x202f;€</translation>
    </message>
    <message>
        <source>under +%1%</source>
        <translation>moins de +%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 to +%2%</source>
        <translation>%1 à +%2&#x202f;%</translation>
    </message>
    <message>
        <source>+%1 to +%2%</source>
        <translation>+%1 à +%2&#x202f;%</translation>
    </message>
    <message>
        <source>+%1% and more</source>
        <translation>+%1&#x202f;% et plus</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%1&#x202f;%</translation>
    </message>
    <message>
        <source>under +%1</source>
        <translation>moins de +%1</translation>
    </message>
    <message>
        <source>%1 to +%2</source>
        <translation>%1 à +%2</translation>
    </message>
    <message>
        <source>+%1 to +%2</source>
        <translation>+%1 à +%2</translation>
    </message>
    <message>
        <source>+%1 and more</source>
        <translation>+%1 et plus</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>what a resident said</source>
        <translation>parole d’habitant</translation>
    </message>
    <message>
        <source>without agreement: on no page</source>
        <translation>sans accord de diffusion&#x202f;: sur aucune page</translation>
    </message>
    <message>
        <source>no sure change (within the margin of the census)</source>
        <translation>pas de changement sûr (dans la marge du recensement)</translation>
    </message>
    <message>
        <source>%1 and %2 do not compare: from %3 on, %4. No other year that is loaded compares with %2. Say why they are compared all the same, or load another year.</source>
        <translation>%1 et %2 ne se comparent pas&#x202f;: à partir de %3, %4. Aucun autre millésime chargé ne se compare à %2. Dites pourquoi les comparer malgré tout, ou chargez un autre millésime.</translation>
    </message>
    <message>
        <source>%1 and %2 do not compare: from %3 on, %4. What compares with %2: %5. Take one of these, or say why the two are compared all the same.</source>
        <translation>%1 et %2 ne se comparent pas&#x202f;: à partir de %3, %4. Se comparent à %2&#x202f;: %5. Prenez l’un d’eux, ou dites pourquoi comparer malgré tout.</translation>
    </message>
    <message>
        <source>%1 and %2 do not compare: the two censuses have surveys in common, they should be %3 years apart. No other year that is loaded compares with %2. Say why they are compared all the same, or load another year.</source>
        <translation>%1 et %2 ne se comparent pas&#x202f;: les deux recensements ont des enquêtes en commun, il faut %3 ans entre eux. Aucun autre millésime chargé ne se compare à %2. Dites pourquoi les comparer malgré tout, ou chargez un autre millésime.</translation>
    </message>
    <message>
        <source>%1 and %2 do not compare: the two censuses have surveys in common, they should be %3 years apart. What compares with %2: %4. Take one of these, or say why the two are compared all the same.</source>
        <translation>%1 et %2 ne se comparent pas&#x202f;: les deux recensements ont des enquêtes en commun, il faut %3 ans entre eux. Se comparent à %2&#x202f;: %4. Prenez l’un d’eux, ou dites pourquoi comparer malgré tout.</translation>
    </message>
    <message>
        <source>A change goes from an earlier year to a later one, not from %1 to %2.</source>
        <translation>Une évolution va d’un millésime à un plus récent, non de %1 à %2.</translation>
    </message>
    <message>
        <source>The figures of %1 are of the neighbourhoods of %2; the outlines of %3 are others. Show the change over the neighbourhoods of %2.</source>
        <translation>Les chiffres de %1 sont ceux des quartiers de %2&#x202f;; les contours de %3 sont autres. Montrez l’évolution sur les quartiers de %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not compare: from %3 on, %4. Compared all the same: “%5”.</source>
        <translation>%1 et %2 ne se comparent pas&#x202f;: à partir de %3, %4. Comparés malgré tout&#x202f;: «&#x202f;%5&#x202f;».</translation>
    </message>
    <message>
        <source>%1 and %2 do not compare: the two censuses have surveys in common, they should be %3 years apart. Compared all the same: “%4”.</source>
        <translation>%1 et %2 ne se comparent pas&#x202f;: les deux recensements ont des enquêtes en commun, il faut %3 ans entre eux. Comparés malgré tout&#x202f;: «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>One zone has a figure of one of the two years only.</source>
        <translation>Une zone n’a de chiffre que pour l’un des deux millésimes.</translation>
    </message>
    <message>
        <source>%1 zones have a figure of one of the two years only.</source>
        <translation>%1 zones n’ont de chiffre que pour l’un des deux millésimes.</translation>
    </message>
    <message>
        <source>summed over its IRIS (%1)</source>
        <translation>somme de ses IRIS (%1)</translation>
    </message>
    <message>
        <source>%1: summed over its IRIS (%2)</source>
        <translation>%1&#x202f;: somme de ses IRIS (%2)</translation>
    </message>
    <message>
        <source>%1: %2 and the places around</source>
        <translation>%1&#x202f;: %2 et les territoires autour</translation>
    </message>
    <message>
        <source>map “%1” saved, compared with %2 all the same: “%3”</source>
        <translation>carte «&#x202f;%1&#x202f;» enregistrée, comparée à %2 malgré tout&#x202f;: «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Zones without a sure change: %1.</source>
        <translation>Zones sans changement sûr&#x202f;: %1.</translation>
    </message>
    <message>
        <source>collected: %1</source>
        <translation>recueillies&#x202f;: %1</translation>
    </message>
    <message>
        <source>collected: %1 – %2</source>
        <translation>recueillies&#x202f;: %1 – %2</translation>
    </message>
    <message>
        <source>Words as they were said: they are not counted among the figures.</source>
        <translation>Des paroles telles que dites&#x202f;: elles n’entrent dans aucun chiffre.</translation>
    </message>
    <message>
        <source>Residents’ words: none of %1 may be shown, for the register does not say that this was agreed. Where it was, say so there (Agreed to be shown: yes).</source>
        <translation>Paroles d’habitants&#x202f;: aucune des %1 ne peut être montrée, car le réseau n’en dit pas l’accord. S’il a été donné, indiquez-le (Accord de diffusion&#x202f;: oui).</translation>
    </message>
    <message>
        <source>There are no residents’ words here yet: pin them on the map of the window, or import a table with the columns parole, date, theme, accord, lon and lat.</source>
        <translation>Il n’y a pas encore de paroles d’habitants ici&#x202f;: épinglez-en sur la carte de la fenêtre, ou importez un tableau avec les colonnes parole, date, theme, accord, lon et lat.</translation>
    </message>
    <message>
        <source>Residents’ words: %1</source>
        <translation>Paroles d’habitants&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What was said, by the number on the map</source>
        <translation>Ce qui a été dit, par numéro sur la carte</translation>
    </message>
    <message>
        <source>What was said without a place on the map</source>
        <translation>Ce qui a été dit, sans lieu sur la carte</translation>
    </message>
    <message>
        <source>Words as they were said and noted: no statistic, and nobody is named.</source>
        <translation>Des paroles telles que dites et notées&#x202f;: ce n’est pas une statistique, et personne n’est nommé.</translation>
    </message>
    <message>
        <source>Without agreement to be shown, and so not on this page: %1</source>
        <translation>Sans accord de diffusion, et donc absentes de cette page&#x202f;: %1</translation>
    </message>
    <message>
        <source>Population by sex and age is published by IRIS: show the map by IRIS, by commune or by department.</source>
        <translation>La population par sexe et âge est publiée par IRIS&#x202f;: affichez la carte par IRIS, par commune ou par département.</translation>
    </message>
    <message>
        <source>No population by sex and age is loaded. Import “%1” of %2, of %3 for instance: %4</source>
        <translation>Aucune population par sexe et âge n’est chargée. Importez «&#x202f;%1&#x202f;» (%2), de %3 par exemple&#x202f;: %4</translation>
    </message>
    <message>
        <source>One zone, %1 inhabitants.</source>
        <translation>Une zone, %1 habitants.</translation>
    </message>
    <message>
        <source>The %1 zones picked, taken together: %2 inhabitants.</source>
        <translation>Les %1 zones choisies, prises ensemble&#x202f;: %2 habitants.</translation>
    </message>
    <message>
        <source>All %1 zones, taken together: %2 inhabitants.</source>
        <translation>Les %1 zones, prises ensemble&#x202f;: %2 habitants.</translation>
    </message>
    <message>
        <source>Population by sex and age</source>
        <translation>Population par sexe et par âge</translation>
    </message>
    <message>
        <source>Outline: %1.</source>
        <translation>Contour&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is not complete:</source>
        <translation>Chiffre incomplet pour %1&#x202f;:</translation>
    </message>
    <message>
        <source>The map fills the neighbourhoods themselves: show it by IRIS or by commune to see how figures change with the distance from them.</source>
        <translation>La carte porte sur les quartiers eux-mêmes&#x202f;: affichez-la par IRIS ou par commune pour voir comment les chiffres changent avec la distance.</translation>
    </message>
    <message>
        <source>No priority neighbourhood is on the map to measure distances from: show their layer, or import their perimeters.</source>
        <translation>Aucun quartier prioritaire n’est sur la carte pour mesurer les distances&#x202f;: affichez leur couche, ou importez leurs périmètres.</translation>
    </message>
    <message>
        <source>Line: the middle value of the zones of each band. Distances are taken from the middle of each zone to the nearest of the %1 neighbourhoods of %2 on the map. Bands are drawn equally wide.</source>
        <translation>Trait&#x202f;: valeur médiane des zones de chaque tranche. Distances prises du milieu de chaque zone au plus proche des %1 quartiers de %2 sur la carte. Les tranches sont dessinées de même largeur.</translation>
    </message>
    <message>
        <source>Nothing is picked: the %1 zones with the highest figures, of %2.</source>
        <translation>Rien n’est choisi&#x202f;: les %1 zones aux chiffres les plus élevés, sur %2.</translation>
    </message>
    <message>
        <source>Nothing is picked: the %1 zones with the lowest figures, of %2.</source>
        <translation>Rien n’est choisi&#x202f;: les %1 zones aux chiffres les plus bas, sur %2.</translation>
    </message>
    <message>
        <source>Without places to compare with: what changed there is not worked out.</source>
        <translation>Sans territoires de comparaison&#x202f;: leur évolution n’est pas calculée.</translation>
    </message>
    <message>
        <source>Without places to compare with: a count grows with the size of the zone.</source>
        <translation>Sans territoires de comparaison&#x202f;: un effectif croît avec la taille de la zone.</translation>
    </message>
    <message>
        <source>Line beside a neighbourhood: as far as estimates made in this way were from published figures, 9 times out of 10.</source>
        <translation>Trait d’un quartier&#x202f;: écart aux chiffres publiés constaté 9 fois sur 10 pour les estimations faites de cette façon.</translation>
    </message>
    <message>
        <source>How far the estimate of a neighbourhood may be off was not measured.</source>
        <translation>L’écart possible de l’estimation d’un quartier n’a pas été mesuré.</translation>
    </message>
    <message>
        <source>%1 has no figure:</source>
        <translation>Pas de chiffre pour %1&#x202f;:</translation>
    </message>
    <message>
        <source>%1 (neighbourhood)</source>
        <translation>%1 (quartier)</translation>
    </message>
    <message>
        <source>%1 (neighbourhood, estimated)</source>
        <translation>%1 (quartier, estimation)</translation>
    </message>
    <message>
        <source>No figure to compare with of %1:</source>
        <translation>Pas de chiffre de comparaison pour %1&#x202f;:</translation>
    </message>
    <message>
        <source>Only %1 is loaded at this level: import the table of another year to see what changed.</source>
        <translation>Seule l’année %1 est chargée à ce niveau&#x202f;: importez la table d’une autre année pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>Nothing is picked: the %1 zones that changed most, of %2.</source>
        <translation>Rien n’est choisi&#x202f;: les %1 zones qui ont le plus changé, sur %2.</translation>
    </message>
    <message>
        <source>--compare-anyway goes with --since: it says why the two years are compared</source>
        <translation>--compare-anyway va avec --since&#x202f;: il dit pourquoi les deux millésimes sont comparés</translation>
    </message>
    <message>
        <source>the classes of a change are about 0: leave out --centre</source>
        <translation>les classes d’une évolution sont centrées sur 0&#x202f;: retirez --centre</translation>
    </message>
    <message>
        <source>a change is shown by colours: --since goes with --form choropleth or coloured-circles, not %1</source>
        <translation>une évolution se montre par des couleurs&#x202f;: --since va avec --form choropleth ou coloured-circles, non %1</translation>
    </message>
    <message>
        <source>--with knows qpv, adherents, sites, councils, events (events:formation@2022), cites, voices (residents&apos; words), communes and departements, not %1</source>
        <translation>--with connaît qpv, adherents, sites, councils, events (events:formation@2022), cites, voices (paroles d’habitants), communes et departements, pas %1</translation>
    </message>
    <message>
        <source>--since without --compare-anyway &quot;REASON&quot;</source>
        <translation>--since sans --compare-anyway &quot;RAISON&quot;</translation>
    </message>
    <message>
        <source>What changed since that year, in points for a rate and in % for a count</source>
        <translation>Ce qui a changé depuis ce millésime, en points pour un taux et en&#x202f;% pour un effectif</translation>
    </message>
    <message>
        <source>Why years that do not compare are compared all the same; printed on the map</source>
        <translation>Pourquoi comparer malgré tout des millésimes qui ne se comparent pas&#x202f;; imprimé sur la carte</translation>
    </message>
    <message>
        <source>qpv, adherents, sites, councils, events, cites, voices, communes, departements</source>
        <translation>qpv, adherents, sites, councils, events, cites, voices, communes, departements</translation>
    </message>
    <message>
        <source>--year goes with the templates coverage, activity, programmation and voices, not %1</source>
        <translation>--year va avec les modèles coverage, activity, programmation et voices, pas %1</translation>
    </message>
    <message>
        <source>Members of that year for coverage, all of today if left out; the year of activity, the latest; of programmation and voices, all</source>
        <translation>Les adhérents de cette année pour coverage, ceux d’aujourd’hui à défaut&#x202f;; l’année d’activity, à défaut la dernière&#x202f;; de programmation et de voices, à défaut toutes</translation>
    </message>
    <message>
        <source>places are known to within 0 m or more, not to within %1 m</source>
        <translation>un lieu est connu à 0 m près ou plus, et non à %1 m près</translation>
    </message>
    <message>
        <source>“%1” has no places: a list of points is needed, such as addresses</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de lieux&#x202f;: il faut une liste de points, par exemple des adresses</translation>
    </message>
    <message>
        <source>No perimeters of neighbourhoods are loaded. Add them first.</source>
        <translation>Aucun périmètre de quartier n’est chargé. Ajoutez-les d’abord.</translation>
    </message>
    <message>
        <source>--positions takes one number of metres, such as 15</source>
        <translation>--positions demande un nombre de mètres, par exemple 15</translation>
    </message>
    <message>
        <source>For a list of places: which neighbourhood each lies in or near, and how far from its outline; METRES: by how much a place may be wrong</source>
        <translation>Pour une liste de lieux&#x202f;: le quartier où se trouve chacun, ou le plus proche, et à quelle distance de son contour&#x202f;; METRES&#x202f;: l’écart possible d’un lieu</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <translation>«&#x202f;%1&#x202f;» – %2</translation>
    </message>
    <message>
        <source>%1 places were there already, from another file</source>
        <translation>lieux déjà présents, venus d’un autre fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 lines of moves cannot be read</source>
        <translation>lignes de déménagements illisibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is the code of no neighbourhood. Nothing was added. Correct the line, or add the file without it.</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: «&#x202f;%4&#x202f;» n’est le code d’aucun quartier. Rien n’a été ajouté. Corrigez la ligne, ou ajoutez le fichier sans elle.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is the code of neither a commune nor a country. Nothing was added. Correct the line, or add the file without it.</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: «&#x202f;%4&#x202f;» n’est le code ni d’une commune ni d’un pays. Rien n’a été ajouté. Corrigez la ligne, ou ajoutez le fichier sans elle.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is not a number of people. Nothing was added. Correct the line, or add the file without it.</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: «&#x202f;%4&#x202f;» n’est pas un nombre de personnes. Rien n’a été ajouté. Corrigez la ligne, ou ajoutez le fichier sans elle.</translation>
    </message>
    <message>
        <source>%1: lines %2 and %3 both tell the moves from %4 to %5, with different figures. Correct the file: one pair of places, one line.</source>
        <translation>%1&#x202f;: les lignes %2 et %3 donnent toutes deux les déménagements de %4 vers %5, avec des chiffres différents. Corrigez le fichier&#x202f;: deux lieux, une ligne.</translation>
    </message>
    <message>
        <source>%1: no line tells who stayed in a commune, so that nothing says which communes the table is about. Take the whole file of INSEE, with the people who did not move.</source>
        <translation>%1&#x202f;: aucune ligne ne dit qui est resté dans sa commune, si bien que rien ne dit de quelles communes parle la table. Prenez le fichier complet de l’Insee, avec les personnes qui n’ont pas déménagé.</translation>
    </message>
    <message>
        <source>no line tells of people who left these %1 places for elsewhere</source>
        <translation>aucune ligne ne dit qui a quitté ces lieux pour ailleurs&#x202f;; nombre de lieux&#x202f;: %1</translation>
    </message>
    <message>
        <source>departures and balance are not available, never counted as zero</source>
        <translation>départs et solde indisponibles, jamais comptés comme zéro</translation>
    </message>
    <message>
        <source>no line tells of people who came to these %1 places from elsewhere</source>
        <translation>aucune ligne ne dit qui est venu d’ailleurs dans ces lieux&#x202f;; nombre de lieux&#x202f;: %1</translation>
    </message>
    <message>
        <source>arrivals and balance are not available, never counted as zero</source>
        <translation>arrivées et solde indisponibles, jamais comptés comme zéro</translation>
    </message>
    <message>
        <source>no line tells who stayed in these %1 places</source>
        <translation>aucune ligne ne dit qui est resté dans ces lieux&#x202f;; nombre de lieux&#x202f;: %1</translation>
    </message>
    <message>
        <source>shares of the inhabitants are not available</source>
        <translation>parts des habitants indisponibles</translation>
    </message>
    <message>
        <source>%1 lines tell of people who left for abroad</source>
        <translation>lignes de départs pour l’étranger&#x202f;: %1</translation>
    </message>
    <message>
        <source>left out: the balance has no arrivals from abroad either</source>
        <translation>laissées de côté&#x202f;: le solde ne compte pas non plus les arrivées de l’étranger</translation>
    </message>
    <message>
        <source>%1 lines of moves have no number</source>
        <translation>lignes de déménagements sans nombre&#x202f;: %1</translation>
    </message>
    <message>
        <source>the sums they belong to have none either</source>
        <translation>les sommes dont elles font partie n’en ont pas non plus</translation>
    </message>
    <message>
        <source>%1 codes are of places that no line tells who stayed in</source>
        <translation>codes de lieux dont aucune ligne ne dit qui y est resté&#x202f;: %1</translation>
    </message>
    <message>
        <source>counted as elsewhere</source>
        <translation>comptés comme ailleurs</translation>
    </message>
    <message>
        <source>%1 communes have fewer than 200 arrivals or departures</source>
        <translation>communes de moins de 200 arrivées ou départs&#x202f;: %1</translation>
    </message>
    <message>
        <source>kept; INSEE advises to be careful with such figures, which come from a sample</source>
        <translation>gardées&#x202f;; l’Insee conseille la prudence pour ces effectifs, issus d’un sondage</translation>
    </message>
    <message>
        <source>%1 lacks one of the three columns of a table of moves: where people live, where they lived before, how many they are.</source>
        <translation>Il manque à %1 l’une des trois colonnes d’une table de déménagements&#x202f;: où les personnes habitent, où elles habitaient avant, combien elles sont.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check the free space on its disk</source>
        <translation>%1 ne peut pas être écrit&#x202f;: vérifiez l’espace libre de son disque</translation>
    </message>
    <message>
        <source>%1 addresses are found at their number</source>
        <translation>Adresses trouvées à leur numéro&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 addresses are placed at the nearest number of their street</source>
        <translation>Adresses placées au numéro le plus proche de leur voie&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 addresses are placed in the middle of their street</source>
        <translation>Adresses placées au milieu de leur voie&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 addresses are placed in the middle of their commune</source>
        <translation>Adresses placées au milieu de leur commune&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 addresses may mean several places or another street and are not placed</source>
        <translation>Adresses pouvant désigner plusieurs lieux ou une autre voie, non placées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 addresses are in no commune whose addresses are loaded</source>
        <translation>Adresses dans aucune commune dont les adresses sont chargées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows have no address</source>
        <translation>Lignes sans adresse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not placed: lines %1</source>
        <translation>Non placées&#x202f;: lignes %1</translation>
    </message>
    <message>
        <source>%1 streets cannot be found by their words; take the addresses out and import their file again</source>
        <translation>%1 voies ne peuvent pas être retrouvées par leurs mots&#x202f;; retirez les adresses et importez à nouveau leur fichier</translation>
    </message>
    <message>
        <source>Coordinates: columns %1 and %2, degrees</source>
        <translation>Coordonnées&#x202f;: colonnes %1 et %2, en degrés</translation>
    </message>
    <message>
        <source>Coordinates: columns %1 and %2, in the system that the column %3 names</source>
        <translation>Coordonnées&#x202f;: colonnes %1 et %2, dans le système que nomme la colonne %3</translation>
    </message>
    <message>
        <source>Coordinates: columns %1 and %2, metres in the legal system of each department</source>
        <translation>Coordonnées&#x202f;: colonnes %1 et %2, en mètres dans le système légal de chaque département</translation>
    </message>
    <message>
        <source>Coordinates: columns %1 and %2, in the system EPSG:%3</source>
        <translation>Coordonnées&#x202f;: colonnes %1 et %2, dans le système EPSG:%3</translation>
    </message>
    <message>
        <source>%1: no column holds coordinates that are known by their names. Its columns: %2. Say which hold them with --x and --y, or have the addresses placed first.</source>
        <translation>%1&#x202f;: aucune colonne n’est reconnue comme contenant des coordonnées. Ses colonnes&#x202f;: %2. Dites lesquelles avec --x et --y, ou faites d’abord localiser les adresses.</translation>
    </message>
    <message>
        <source>How precisely a row is placed: column %1</source>
        <translation>Précision de la localisation de chaque ligne&#x202f;: colonne %1</translation>
    </message>
    <message>
        <source>--x and --y go together: name both columns</source>
        <translation>--x et --y vont ensemble&#x202f;: nommez les deux colonnes</translation>
    </message>
    <message>
        <source>%1 addresses stand under a number that their street has already</source>
        <translation>%1 adresses portent un numéro que leur voie a déjà</translation>
    </message>
    <message>
        <source>the first place is the one that is found</source>
        <translation>c’est le premier emplacement qui est retrouvé</translation>
    </message>
    <message>
        <source>%1 names of streets were encoded twice</source>
        <translation>%1 noms de voies étaient encodés deux fois</translation>
    </message>
    <message>
        <source>read as they were written</source>
        <translation>lus comme ils étaient écrits</translation>
    </message>
    <message>
        <source>%1 cells of the column “%2” are none of the words expected there (%3)</source>
        <translation>%1 cellules de la colonne «&#x202f;%2&#x202f;» ne sont aucun des mots attendus (%3)</translation>
    </message>
    <message>
        <source>kept as “other”, to be checked; what was written is kept in the note</source>
        <translation>rangées sous «&#x202f;autre&#x202f;», à vérifier&#x202f;; ce qui était écrit est gardé dans la note</translation>
    </message>
    <message>
        <source>kept as “other”, to be checked</source>
        <translation>rangées sous «&#x202f;autre&#x202f;», à vérifier</translation>
    </message>
    <message>
        <source>the table by commune has no number for it</source>
        <translation>la table par commune n’a pas de nombre pour elle</translation>
    </message>
    <message>
        <source>no loaded table gives it by commune</source>
        <translation>aucune table chargée ne le donne par commune</translation>
    </message>
    <message>
        <source>only %1 of its %2 communes have figures: theirs are not those of the whole</source>
        <translation>des chiffres pour %1 seulement de ses %2 communes&#x202f;: ce ne sont pas ceux de l’ensemble</translation>
    </message>
    <message>
        <source>the rate is published for each zone without its numerator: it cannot be worked out again for several zones</source>
        <translation>le taux est publié zone par zone sans son numérateur&#x202f;: il ne se recalcule pas pour plusieurs zones</translation>
    </message>
    <message>
        <source>other adherent</source>
        <translation>autre adhérent</translation>
    </message>
    <message>
        <source>places are told against neighbourhoods (qpv, qpv@2015, qpv@2024), not against %1</source>
        <translation>les lieux se comparent aux quartiers (qpv, qpv@2015, qpv@2024), pas à %1</translation>
    </message>
    <message>
        <source>a ring is more than 0 m and at most %1 m wide, not %2 m</source>
        <translation>une couronne fait plus de 0 m et au plus %1 m, pas %2 m</translation>
    </message>
    <message>
        <source>Rows: %1. Inside a neighbourhood: %2; doubtful: %3; outside: %4</source>
        <translation>Lignes&#x202f;: %1. Dans un quartier&#x202f;: %2&#x202f;; à vérifier&#x202f;: %3&#x202f;; hors quartier&#x202f;: %4</translation>
    </message>
    <message>
        <source>In the ring of a neighbourhood and not in it: %1</source>
        <translation>Dans la couronne d’un quartier, hors du périmètre strict&#x202f;: %1</translation>
    </message>
    <message>
        <source>Doubtful: not farther than %1 m from the outline, or than the row says that its place may be wrong (rows that say more: %2). On the outline is inside.</source>
        <translation>À vérifier&#x202f;: à %1 m du contour au plus, ou à moins que l’erreur annoncée par la ligne (lignes qui en annoncent une plus grande&#x202f;: %2). Sur le contour, c’est dedans.</translation>
    </message>
    <message>
        <source>The coordinates of the outlines are cut to few decimals: they are known to %1 m</source>
        <translation>Les coordonnées des contours sont arrondies&#x202f;: ils sont connus à %1 m près</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>%1 rows have their two coordinates in each other&apos;s place</source>
        <translation>lignes dont les deux coordonnées sont interverties&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows have degrees where there should be metres</source>
        <translation>lignes avec des degrés au lieu de mètres&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows have metres where there should be degrees</source>
        <translation>lignes avec des mètres au lieu de degrés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows have an address that was not found</source>
        <translation>lignes dont l’adresse n’a pas été trouvée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows lie in no commune that is loaded: in the sea, abroad or beyond its outlines</source>
        <translation>lignes dans aucune commune chargée, en mer, à l’étranger ou au-delà des contours&#x202f;: %1</translation>
    </message>
    <message>
        <source>without codes of commune and IRIS</source>
        <translation>sans code de commune ni d’IRIS</translation>
    </message>
    <message>
        <source>%1 rows lie in several neighbourhoods</source>
        <translation>lignes dans plusieurs quartiers à la fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>told of the one they lie deepest in</source>
        <translation>le quartier donné est celui où elles sont le plus à l’intérieur</translation>
    </message>
    <message>
        <source>%1 rows lie where not all perimeters are loaded, and in none of those that are</source>
        <translation>lignes là où tous les périmètres ne sont pas chargés, et dans aucun de ceux qui le sont&#x202f;: %1</translation>
    </message>
    <message>
        <source>The location is indicative and certifies nothing.</source>
        <translation>Localisation indicative, sans valeur d’attestation.</translation>
    </message>
    <message>
        <source>%1: figures of %2 of its %3 communes</source>
        <translation>%1&#x202f;: chiffres de %2 de ses %3 communes</translation>
    </message>
    <message>
        <source>%1: figures of %2 of its %3 communes (%4)</source>
        <translation>%1&#x202f;: chiffres de %2 de ses %3 communes (%4)</translation>
    </message>
    <message>
        <source>%1: not estimable, only %2 of its %3 communes have figures</source>
        <translation>%1&#x202f;: non estimable, des chiffres pour %2 seulement de ses %3 communes</translation>
    </message>
    <message>
        <source>%1: not estimable, only %2 of its %3 communes have figures (%4)</source>
        <translation>%1&#x202f;: non estimable, des chiffres pour %2 seulement de ses %3 communes (%4)</translation>
    </message>
    <message>
        <source>not loaded: this file does not hold the table that has this figure.</source>
        <translation>non chargé&#x202f;: ce fichier n’a pas la table qui donne ce chiffre.</translation>
    </message>
    <message>
        <source>not applicable: medians are neither taken off each other nor put together.</source>
        <translation>sans objet&#x202f;: des médianes ne se soustraient ni ne se combinent.</translation>
    </message>
    <message>
        <source>not applicable: a rate published without its numerator is neither taken off another nor put together.</source>
        <translation>sans objet&#x202f;: un taux publié sans son numérateur ne se soustrait ni ne se combine.</translation>
    </message>
    <message>
        <source>Code of the commune</source>
        <translation>Code de la commune</translation>
    </message>
    <message>
        <source>Columns left out, with no figure in any row</source>
        <translation>Colonnes laissées de côté, sans chiffre à aucune ligne</translation>
    </message>
    <message>
        <source>Communes with figures</source>
        <translation>Communes avec chiffres</translation>
    </message>
    <message>
        <source>Not determined in %1: %2 places, where the perimeters that are loaded are not all there are</source>
        <translation>Non déterminé en %1&#x202f;: %2 lieux, là où les périmètres chargés ne sont pas tous ceux qui existent</translation>
    </message>
    <message>
        <source>Not determined in %1: %2 places, which stand in the middle of their town</source>
        <translation>Non déterminé en %1&#x202f;: %2 lieux, placés au centre de leur ville</translation>
    </message>
    <message>
        <source>no temporary file can be written: free some space, or say another folder in TMPDIR</source>
        <translation>aucun fichier temporaire ne peut être écrit&#x202f;: libérez de la place, ou indiquez un autre dossier dans TMPDIR</translation>
    </message>
    <message>
        <source>--doubt takes one number of metres, such as 15</source>
        <translation>--doubt prend un nombre de mètres, par exemple 15</translation>
    </message>
    <message>
        <source>what was located is written to a .csv file or to -, not to %1</source>
        <translation>le résultat s’écrit dans un fichier .csv ou dans -, pas dans %1</translation>
    </message>
    <message>
        <source>--json and --csv - cannot both write to the standard output</source>
        <translation>--json et --csv - ne peuvent pas écrire tous deux sur la sortie standard</translation>
    </message>
    <message>
        <source>%1 holds no table: a CSV, XLSX or ODS with a row for each place is needed</source>
        <translation>%1 ne contient pas de tableau&#x202f;: il faut un CSV, XLSX ou ODS avec une ligne par lieu</translation>
    </message>
    <message>
        <source>Of several tables this one is located: %1</source>
        <translation>De plusieurs tableaux, celui-ci est localisé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>Table with a row for each place; - reads it from the standard input</source>
        <translation>Tableau avec une ligne par lieu&#x202f;; - le lit sur l’entrée standard</translation>
    </message>
    <message>
        <source>Neighbourhoods of which generation, all or some; the latest if left out</source>
        <translation>Quartiers de quelle génération, tous ou certains&#x202f;; la dernière si rien n’est dit</translation>
    </message>
    <message>
        <source>Rings around them; 300 if left out, 0 for none</source>
        <translation>Couronnes autour d’eux&#x202f;; 300 si rien n’est dit, 0 pour aucune</translation>
    </message>
    <message>
        <source>By how much a place may be wrong where its row does not say more; 15 if left out</source>
        <translation>De combien un lieu peut être faux si sa ligne n’annonce pas plus&#x202f;; 15 si rien n’est dit</translation>
    </message>
    <message>
        <source>Table to write: all columns and rows as they are, and seven columns more; - for the standard output</source>
        <translation>Tableau à écrire&#x202f;: toutes les colonnes et lignes telles quelles, et sept colonnes de plus&#x202f;; - pour la sortie standard</translation>
    </message>
    <message>
        <source>Column of the eastings or longitudes, where it is not found</source>
        <translation>Colonne des abscisses ou longitudes, si elle n’est pas trouvée</translation>
    </message>
    <message>
        <source>Column of the northings or latitudes</source>
        <translation>Colonne des ordonnées ou latitudes</translation>
    </message>
    <message>
        <source>the table is of places of your own, which the recipe does not hold: lisiere locate makes it again</source>
        <translation>le tableau est fait de vos propres lieux, que la recette ne contient pas&#x202f;: lisiere locate le refait</translation>
    </message>
    <message>
        <source>Neighbourhood of %1 (code)</source>
        <translation>Quartier %1 (code)</translation>
    </message>
    <message>
        <source>Neighbourhood of %1</source>
        <translation>Quartier %1</translation>
    </message>
    <message>
        <source>Distance to the perimeter of %1 (m)</source>
        <translation>Distance au périmètre %1 (m)</translation>
    </message>
    <message>
        <source>To check in %1</source>
        <translation>À vérifier %1</translation>
    </message>
    <message>
        <source>in the neighbourhood</source>
        <translation>dans le quartier</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>non déterminé</translation>
    </message>
    <message>
        <source>outside (over %1 m)</source>
        <translation>dehors (plus de %1 m)</translation>
    </message>
    <message>
        <source>Each bar counts the zones in a slice of %1.</source>
        <translation>Chaque barre compte les zones d’une tranche de %1.</translation>
    </message>
    <message>
        <source>A bar of several colours counts zones of several classes.</source>
        <translation>Une barre de plusieurs couleurs compte des zones de plusieurs classes.</translation>
    </message>
    <message>
        <source>no loaded list tells all its communes, and the table of allowances has a part of them: import INSEE’s table of the geographic memberships of communes</source>
        <translation>aucune liste chargée ne dit toutes ses communes, et la table des allocataires n’en a qu’une partie&#x202f;: importez la table d’appartenance géographique des communes de l’INSEE</translation>
    </message>
    <message>
        <source>Extremes apart (Q6) sets 5% of the zones apart at each end: too few out of %1.</source>
        <translation>Les extrêmes à part (Q6) prennent 5&#x202f;% des zones à chaque bout&#x202f;: trop peu sur %1.</translation>
    </message>
    <message>
        <source>Near values together (natural breaks)</source>
        <translation>Valeurs proches ensemble (seuils naturels)</translation>
    </message>
    <message>
        <source>The lowest and the highest 5% apart (Q6)</source>
        <translation>Les 5&#x202f;% les plus bas et les plus hauts à part (Q6)</translation>
    </message>
    <message>
        <source>Cut at the mean, then each half at its own (nested means)</source>
        <translation>Coupées à la moyenne, puis chaque moitié à la sienne (moyennes emboîtées)</translation>
    </message>
    <message>
        <source>Tells for each row of a table with coordinates or addresses in which neighbourhood it lies, in the ring of which, how far from its outline</source>
        <translation>Dit pour chaque ligne d’un tableau avec des coordonnées ou des adresses dans quel quartier elle se trouve, dans la couronne duquel, à quelle distance de son contour</translation>
    </message>
    <message>
        <source>%1 has addresses. To have them placed, add those of the department (Base adresse nationale, adresses-34.csv.gz) first; where they were added by an earlier version, take them out and add them again</source>
        <translation>%1 contient des adresses. Pour les situer, ajoutez d’abord celles du département (Base adresse nationale, adresses-34.csv.gz)&#x202f;; si elles ont été ajoutées par une version précédente, retirez-les et ajoutez-les à nouveau</translation>
    </message>
    <message>
        <source>squares of %1 m are too large to tell distances under %2 m</source>
        <translation>des carreaux de %1 m sont trop grands pour connaître les distances de moins de %2 m</translation>
    </message>
    <message>
        <source>squares of %1 m tell little of distances under %2 m: indicative</source>
        <translation>des carreaux de %1 m disent peu des distances de moins de %2 m&#x202f;: indicatif</translation>
    </message>
    <message>
        <source>squares with inhabitants cover only %1 % of it: import Contours…IRIS to know whether anybody lives in the rest</source>
        <translation>les carreaux habités n’en couvrent que %1&#x202f;%&#x202f;: importez Contours…IRIS pour savoir si le reste est habité</translation>
    </message>
    <message>
        <source>the list has no place</source>
        <translation>la liste n’a aucun lieu</translation>
    </message>
    <message>
        <source>no squares with inhabitants are loaded: import INSEE’s squares of 200 m (%1)</source>
        <translation>aucun carreau d’habitants n’est chargé&#x202f;: importez les carreaux de 200 m de l’INSEE (%1)</translation>
    </message>
    <message>
        <source>“%1” is a list of points without categories: count it as a whole</source>
        <translation>«&#x202f;%1&#x202f;» est une liste de points sans catégories&#x202f;: comptez-la en entier</translation>
    </message>
    <message>
        <source>no list of places is loaded: import one first, such as the national file of facilities</source>
        <translation>aucune liste de lieux n’est chargée&#x202f;: importez-en d’abord une, comme la base permanente des équipements</translation>
    </message>
    <message>
        <source>there is no list of places “%1”; there are %2</source>
        <translation>il n’y a pas de liste de lieux «&#x202f;%1&#x202f;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; it has %3</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de colonne «&#x202f;%2&#x202f;»&#x202f;; il y a %3</translation>
    </message>
    <message>
        <source>“%1” does not say which of its columns holds categories: name one of %2</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas laquelle de ses colonnes donne des catégories&#x202f;: nommez l’une de %2</translation>
    </message>
    <message>
        <source>no row of “%1” is of the category “%2”; there are %3</source>
        <translation>aucune ligne de «&#x202f;%1&#x202f;» n’est de la catégorie «&#x202f;%2&#x202f;»&#x202f;; il y a %3</translation>
    </message>
    <message>
        <source>“%1” does not say which establishments are of the social economy: it lacks the legal form (column categorieJuridiqueUniteLegale, which INSEE publishes in StockUniteLegale). Import a list of establishments that has both, such as the geocoded files geo_siret of a department.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas quels établissements relèvent de l’économie sociale et solidaire&#x202f;: il y manque la forme juridique (colonne categorieJuridiqueUniteLegale, que l’Insee publie dans StockUniteLegale). Importez une liste d’établissements qui a les deux, comme les fichiers géocodés geo_siret d’un département.</translation>
    </message>
    <message>
        <source>“%1” has no places: import a list of establishments with coordinates, such as the geocoded files geo_siret of a department.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de coordonnées&#x202f;: importez une liste d’établissements qui en a, comme les fichiers géocodés geo_siret d’un département.</translation>
    </message>
    <message>
        <source>There is no list of establishments here yet: import one of INSEE’s register Sirene with coordinates and legal forms (column categorieJuridiqueUniteLegale), such as the geocoded files geo_siret of a department.</source>
        <translation>Il n’y a pas encore de liste d’établissements ici&#x202f;: importez-en une du répertoire Sirene de l’Insee, avec coordonnées et formes juridiques (colonne categorieJuridiqueUniteLegale), comme les fichiers géocodés geo_siret d’un département.</translation>
    </message>
    <message>
        <source>the panorama is of neighbourhoods (qpv), of those of a commune, of an intercommunality (epci), of a department (departement) or of a contract, not of %1</source>
        <translation>le panorama porte sur des quartiers (qpv), sur ceux d’une commune (commune), d’une intercommunalité (epci), d’un département (departement) ou d’un contrat, pas sur %1</translation>
    </message>
    <message>
        <source>The neighbourhoods of %1 are not loaded: import their perimeters, which the ANCT publishes.</source>
        <translation>Les quartiers de %1 ne sont pas chargés&#x202f;: importez leurs périmètres, que l’ANCT publie.</translation>
    </message>
    <message>
        <source>No neighbourhood is loaded: import the perimeters that the ANCT publishes.</source>
        <translation>Aucun quartier n’est chargé&#x202f;: importez les périmètres que l’ANCT publie.</translation>
    </message>
    <message>
        <source>No establishment of “%1” lies within %2 m of the neighbourhoods asked for: import the list of the department they are in, or ask for others.</source>
        <translation>Aucun établissement de «&#x202f;%1&#x202f;» n’est à moins de %2 m des quartiers demandés&#x202f;: importez la liste de leur département, ou demandez-en d’autres.</translation>
    </message>
    <message>
        <source>Establishments of the social economy</source>
        <translation>Établissements de l’ESS</translation>
    </message>
    <message>
        <source>Perimeters</source>
        <translation>Périmètres</translation>
    </message>
    <message>
        <source>Panorama of the social economy</source>
        <translation>Panorama de l’ESS</translation>
    </message>
    <message>
        <source>Priority neighbourhoods (generation %1): %2 · %3</source>
        <translation>Quartiers prioritaires (génération %1)&#x202f;: %2 · %3</translation>
    </message>
    <message>
        <source>%1 · priority neighbourhoods (generation %2): %3 · %4</source>
        <translation>%1 · quartiers prioritaires (génération %2)&#x202f;: %3 · %4</translation>
    </message>
    <message>
        <source>establishments of the social economy, strict perimeter</source>
        <translation>établissements de l’ESS dans le périmètre strict</translation>
    </message>
    <message>
        <source>of the %1 establishments of the strict perimeter</source>
        <translation>des %1 établissements du périmètre strict</translation>
    </message>
    <message>
        <source>of the %1 of the whole list</source>
        <translation>des %1 établissements de toute la liste</translation>
    </message>
    <message>
        <source>None: %1.</source>
        <translation>Aucun établissement&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Together, each establishment once</source>
        <translation>Ensemble, chaque établissement une fois</translation>
    </message>
    <message>
        <source>Sum of the neighbourhoods</source>
        <translation>Somme des quartiers</translation>
    </message>
    <message>
        <source>No establishment of the social economy is near two neighbourhoods: the sum counts each once.</source>
        <translation>Aucun établissement de l’ESS n’est proche de deux quartiers&#x202f;: la somme compte chacun une fois.</translation>
    </message>
    <message>
        <source>ESS, strict</source>
        <translation>ESS, strict</translation>
    </message>
    <message>
        <source>ESS, with %1 m</source>
        <translation>ESS, élargi (%1 m)</translation>
    </message>
    <message>
        <source>all, strict</source>
        <translation>tous, strict</translation>
    </message>
    <message>
        <source>all, with %1 m</source>
        <translation>tous, élargi (%1 m)</translation>
    </message>
    <message>
        <source>ESS share, strict</source>
        <translation>part de l’ESS, strict</translation>
    </message>
    <message>
        <source>ESS share, with %1 m</source>
        <translation>part de l’ESS, élargi (%1 m)</translation>
    </message>
    <message>
        <source>ESS poorly placed</source>
        <translation>ESS mal placés, élargi</translation>
    </message>
    <message>
        <source>An address is not always an activity: some offices are only domiciled there.</source>
        <translation>Une adresse n’est pas toujours une activité&#x202f;: des sièges y sont seulement domiciliés.</translation>
    </message>
    <message>
        <source>Social economy: by the legal form (law of 31 July 2014) or as Sirene says. INSEE leaves out some activities besides: its numbers are lower.</source>
        <translation>ESS&#x202f;: selon la forme juridique (loi du 31 juillet 2014) ou l’indicateur de Sirene. L’Insee écarte en outre certaines activités&#x202f;: ses nombres sont plus bas.</translation>
    </message>
    <message>
        <source>The list does not say which commercial companies belong to it: they are left out.</source>
        <translation>La liste ne dit pas quelles sociétés commerciales en relèvent&#x202f;: elles ne sont pas comptées.</translation>
    </message>
    <message>
        <source>The list holds no firms of individuals: shares are among legal persons, and higher for that.</source>
        <translation>La liste n’a pas d’entreprises individuelles&#x202f;: les parts sont calculées parmi les personnes morales, et plus élevées pour cela.</translation>
    </message>
    <message>
        <source>The list does not say which establishments are closed: all are counted.</source>
        <translation>La liste ne dit pas quels établissements sont fermés&#x202f;: tous sont comptés.</translation>
    </message>
    <message>
        <source>Without a legal form, counted as not of the social economy: %1 establishments.</source>
        <translation>Sans forme juridique, comptés hors de l’ESS&#x202f;: %1 établissements.</translation>
    </message>
    <message>
        <source>Neighbourhoods without any establishment of the list, left out: %1.</source>
        <translation>Quartiers sans aucun établissement de la liste, laissés de côté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Sirene is a public register: small numbers are shown; shares are not under %1 establishments.</source>
        <translation>Sirene est un répertoire public&#x202f;: les petits nombres sont donnés&#x202f;; les parts ne le sont pas sous %1 établissements.</translation>
    </message>
    <message>
        <source>estimate by the squares of %1 m (%2)</source>
        <translation>estimation d’après les carreaux de %1 m (%2)</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Share of the inhabitants within %1 m of a place</source>
        <translation>Part des habitants à moins de %1 m d’un lieu</translation>
    </message>
    <message>
        <source>Mean distance of the inhabitants to the nearest place (m)</source>
        <translation>Distance moyenne des habitants au lieu le plus proche (m)</translation>
    </message>
    <message>
        <source>Inhabitants, by the squares</source>
        <translation>Habitants d’après les carreaux</translation>
    </message>
    <message>
        <source>Squares (m)</source>
        <translation>Carreaux (m)</translation>
    </message>
    <message>
        <source>Year of the squares</source>
        <translation>Millésime des carreaux</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment le chiffre est connu</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>How many of the inhabitants live within %1 m of a place cannot be estimated</source>
        <translation>La part des habitants à moins de %1 m d’un lieu n’est pas estimable</translation>
    </message>
    <message>
        <source>Of the inhabitants of the strict perimeters %1 % live within %2 m of a place (estimate)</source>
        <translation>Dans les périmètres stricts, %1&#x202f;% des habitants vivent à moins de %2 m d’un lieu (estimation)</translation>
    </message>
    <message>
        <source>Of the inhabitants of the strict perimeters %1 % live within %2 m of a place (estimate; at least %3 %, at most %4 %)</source>
        <translation>Dans les périmètres stricts, %1&#x202f;% des habitants vivent à moins de %2 m d’un lieu (estimation&#x202f;; au moins %3&#x202f;%, au plus %4&#x202f;%)</translation>
    </message>
    <message>
        <source>Inhabitants near a place</source>
        <translation>Habitants à proximité d’un lieu</translation>
    </message>
    <message>
        <source>On average they live %1 m from the nearest place, in a straight line (estimate)</source>
        <translation>En moyenne, ils vivent à %1 m du lieu le plus proche, à vol d’oiseau (estimation)</translation>
    </message>
    <message>
        <source>Neighbourhoods without a square with inhabitants: %1 of %2. They count nowhere here</source>
        <translation>Quartiers sans carreau habité&#x202f;: %1 sur %2. Ils ne sont comptés nulle part ici</translation>
    </message>
    <message>
        <source>The people of a square are taken to live at its centre. At least: those of the squares that lie wholly within the distance. At most: those of all squares that it reaches.</source>
        <translation>Les habitants d’un carreau sont supposés vivre en son centre. Au moins&#x202f;: ceux des carreaux entièrement à cette distance. Au plus&#x202f;: ceux de tous les carreaux qu’elle atteint.</translation>
    </message>
    <message>
        <source>%1 % of them live in imputed squares, for which the number of inhabitants is published all the same</source>
        <translation>%1&#x202f;% d’entre eux vivent dans des carreaux imputés, dont le nombre d’habitants est publié lui aussi</translation>
    </message>
    <message>
        <source>Places counted: %1</source>
        <translation>Lieux comptés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Left out because the list itself says that they may be wrong by more than %1 m: %2</source>
        <translation>Laissés de côté, la liste disant elle-même que leur place peut être fausse de plus de %1 m&#x202f;: %2</translation>
    </message>
    <message>
        <source>Of these, poorly placed (the list itself says that they may be wrong by more than %1 m): %2</source>
        <translation>Dont mal localisés (la liste dit elle-même que leur place peut être fausse de plus de %1 m)&#x202f;: %2</translation>
    </message>
    <message>
        <source>Rows of the list without a place, counted nowhere: %1</source>
        <translation>Lignes de la liste sans localisation, comptées nulle part&#x202f;: %1</translation>
    </message>
    <message>
        <source>In the strict perimeters: %1</source>
        <translation>Dans les périmètres stricts&#x202f;: %1</translation>
    </message>
    <message>
        <source>In the strict perimeters, each place once: %1. The sum of the neighbourhoods is %2, because some of them overlap</source>
        <translation>Dans les périmètres stricts, chaque lieu une seule fois&#x202f;: %1. La somme des quartiers est de %2, parce que certains se recouvrent</translation>
    </message>
    <message>
        <source>With %1 m around: %2</source>
        <translation>Avec %1 m autour&#x202f;: %2</translation>
    </message>
    <message>
        <source>With %1 m around, each place once: %2. The sum of the neighbourhoods is %3, because their surroundings overlap</source>
        <translation>Avec %1 m autour, chaque lieu une seule fois&#x202f;: %2. La somme des quartiers est de %3, parce que leurs abords se recouvrent</translation>
    </message>
    <message>
        <source>In none of these neighbourhoods nor around them: %1</source>
        <translation>Ni dans ces quartiers ni autour&#x202f;: %1</translation>
    </message>
    <message>
        <source>No population of these neighbourhoods is loaded: nothing is told for 1,000 inhabitants</source>
        <translation>Aucune population de ces quartiers n’est chargée&#x202f;: rien n’est dit pour 1 000 habitants</translation>
    </message>
    <message>
        <source>Neighbourhoods without a published population: %1 of %2. What is told for 1,000 inhabitants is of the others</source>
        <translation>Quartiers sans population publiée&#x202f;: %1 sur %2. Ce qui est dit pour 1 000 habitants porte sur les autres</translation>
    </message>
    <message>
        <source>The list itself names neighbourhoods, in its column %1. Places on which it and the outlines say different things: %2 of %3</source>
        <translation>La liste nomme elle-même des quartiers, dans sa colonne %1. Lieux pour lesquels elle et les contours disent des choses différentes&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>Rows in which that column is empty: %1</source>
        <translation>Lignes où cette colonne est vide&#x202f;: %1</translation>
    </message>
    <message>
        <source>Rows that name one of these neighbourhoods and have no place: %1</source>
        <translation>Lignes qui nomment un de ces quartiers et n’ont pas de localisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Rows that name a neighbourhood which is not loaded: %1</source>
        <translation>Lignes qui nomment un quartier qui n’est pas chargé&#x202f;: %1</translation>
    </message>
    <message>
        <source>What lies on an outline is inside. What lies in another neighbourhood is in no ring.</source>
        <translation>Ce qui est sur un contour est dedans. Ce qui est dans un autre quartier n’est dans aucune couronne.</translation>
    </message>
    <message>
        <source>in neighbourhoods and up to %1 m around</source>
        <translation>dans les quartiers et jusqu’à %1 m autour</translation>
    </message>
    <message>
        <source>in neighbourhoods</source>
        <translation>dans les quartiers</translation>
    </message>
    <message>
        <source>perimeters of %1</source>
        <translation>périmètres de %1</translation>
    </message>
    <message>
        <source>without poorly placed ones</source>
        <translation>sans les mal localisés</translation>
    </message>
    <message>
        <source>Strict perimeter</source>
        <translation>Périmètre strict</translation>
    </message>
    <message>
        <source>Strict perimeter, poorly placed</source>
        <translation>Périmètre strict, mal localisés</translation>
    </message>
    <message>
        <source>Ring %1–%2 m</source>
        <translation>Couronne %1–%2 m</translation>
    </message>
    <message>
        <source>In another neighbourhood, %1–%2 m</source>
        <translation>Dans un autre quartier, %1–%2 m</translation>
    </message>
    <message>
        <source>Extended perimeter (%1 m)</source>
        <translation>Périmètre élargi (%1 m)</translation>
    </message>
    <message>
        <source>Extended perimeter (%1 m), poorly placed</source>
        <translation>Périmètre élargi (%1 m), mal localisés</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>For 1,000 inhabitants, strict perimeter</source>
        <translation>Pour 1 000 habitants, périmètre strict</translation>
    </message>
    <message>
        <source>Metres to the nearest place</source>
        <translation>Mètres jusqu’au lieu le plus proche</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>Strict perimeters, each place once</source>
        <translation>Périmètres stricts, chaque lieu une seule fois</translation>
    </message>
    <message>
        <source>Strict perimeters, sum of the neighbourhoods</source>
        <translation>Périmètres stricts, somme des quartiers</translation>
    </message>
    <message>
        <source>Rings %1–%2 m, each place once</source>
        <translation>Couronnes %1–%2 m, chaque lieu une seule fois</translation>
    </message>
    <message>
        <source>Rings %1–%2 m, sum of the neighbourhoods</source>
        <translation>Couronnes %1–%2 m, somme des quartiers</translation>
    </message>
    <message>
        <source>Extended perimeters (%1 m), each place once</source>
        <translation>Périmètres élargis (%1 m), chaque lieu une seule fois</translation>
    </message>
    <message>
        <source>Extended perimeters (%1 m), sum of the neighbourhoods</source>
        <translation>Périmètres élargis (%1 m), somme des quartiers</translation>
    </message>
    <message>
        <source>Taken together</source>
        <translation>Pris ensemble</translation>
    </message>
    <message>
        <source>Neighbourhoods without a published population</source>
        <translation>Quartiers sans population publiée</translation>
    </message>
    <message>
        <source>By the code of the list (%1)</source>
        <translation>Par le code de la liste (%1)</translation>
    </message>
    <message>
        <source>By the outline</source>
        <translation>Par le contour</translation>
    </message>
    <message>
        <source>Codes of the list</source>
        <translation>Codes de la liste</translation>
    </message>
    <message>
        <source>Code of the list (%1)</source>
        <translation>Code de la liste (%1)</translation>
    </message>
    <message>
        <source>Neighbourhood by the outline</source>
        <translation>Quartier par le contour</translation>
    </message>
    <message>
        <source>Metres to the outline</source>
        <translation>Mètres jusqu’au contour</translation>
    </message>
    <message>
        <source>The place may be wrong by (m)</source>
        <translation>La place peut être fausse de (m)</translation>
    </message>
    <message>
        <source>What the list says of its code</source>
        <translation>Ce que la liste dit de son code</translation>
    </message>
    <message>
        <source>Different places</source>
        <translation>Lieux qui diffèrent</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>together, each place once</source>
        <translation>ensemble, chaque lieu une seule fois</translation>
    </message>
    <message>
        <source>together, sum of the neighbourhoods</source>
        <translation>ensemble, somme des quartiers</translation>
    </message>
    <message>
        <source>Places counted</source>
        <translation>Lieux comptés</translation>
    </message>
    <message>
        <source>rings are given from the narrowest to the widest: %1 m cannot come after %2 m</source>
        <translation>les couronnes vont de la plus étroite à la plus large&#x202f;: %1 m ne peut pas venir après %2 m</translation>
    </message>
    <message>
        <source>the places are in the system EPSG:%1 and the neighbourhoods in EPSG:%2</source>
        <translation>les lieux sont dans le système EPSG:%1 et les quartiers dans EPSG:%2</translation>
    </message>
    <message>
        <source>Those that the list itself says may be wrong by more than %1 m</source>
        <translation>Ceux dont la liste dit elle-même qu’ils peuvent être faux de plus de %1 m</translation>
    </message>
    <message>
        <source>--csv writes a .csv file, not %1</source>
        <translation>--csv écrit un fichier .csv, pas %1</translation>
    </message>
    <message>
        <source>--xlsx writes a .xlsx or .ods file, not %1</source>
        <translation>--xlsx écrit un fichier .xlsx ou .ods, pas %1</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strict</translation>
    </message>
    <message>
        <source>ring %1–%2 m</source>
        <translation>couronne %1–%2 m</translation>
    </message>
    <message>
        <source>extended (%1 m)</source>
        <translation>élargi (%1 m)</translation>
    </message>
    <message>
        <source>nearest (m)</source>
        <translation>plus proche (m)</translation>
    </message>
    <message>
        <source>for 1,000 inhabitants</source>
        <translation>pour 1 000 habitants</translation>
    </message>
    <message>
        <source>Neighbourhoods with no place in them nor around them: %1</source>
        <translation>Quartiers sans aucun lieu, ni dedans ni autour&#x202f;: %1</translation>
    </message>
    <message>
        <source>each place once</source>
        <translation>chaque lieu une seule fois</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>Perimeters of generation %1</source>
        <translation>Périmètres de la génération %1</translation>
    </message>
    <message>
        <source>How many places of a list are in each neighbourhood and around it, and in several of them taken together</source>
        <translation>Combien de lieux d’une liste sont dans chaque quartier et autour, et dans plusieurs pris ensemble</translation>
    </message>
    <message>
        <source>Which list, as list prints it: bpe, bpe@2019, adherents; of it the categories that begin so alone</source>
        <translation>Quelle liste, telle que la commande list l’affiche&#x202f;: bpe, bpe@2019, adherents&#x202f;; seules les catégories qui commencent ainsi</translation>
    </message>
    <message>
        <source>Column of the categories, where it is another than the usual one</source>
        <translation>Colonne des catégories, si c’est une autre que l’habituelle</translation>
    </message>
    <message>
        <source>Without the places that the list itself says may be wrong by more than 100 m</source>
        <translation>Sans les lieux dont la liste dit elle-même que la place peut être fausse de plus de 100 m</translation>
    </message>
    <message>
        <source>All counts in one file for a spreadsheet</source>
        <translation>Tous les décomptes dans un fichier pour un tableur</translation>
    </message>
    <message>
        <source>--template takes coverage, renewal, perimeters, activity, programmation, evaluation, voices, panorama or site, not %1</source>
        <translation>--template prend coverage, renewal, perimeters, activity, programmation, evaluation, voices, panorama ou site, pas %1</translation>
    </message>
    <message>
        <source>coverage (adherents and contracts), activity (of a year), renewal (NPNRU), perimeters (2015 to 2024), programmation (actions and euros), evaluation (T0 and readings), voices (residents&apos; words on a map, numbered), panorama (the social economy in neighbourhoods and around them) or site</source>
        <translation>coverage (adhérents et contrats), activity (d’une année), renewal (NPNRU), perimeters (de 2015 à 2024), programmation (actions et euros), evaluation (T0 et relevés), voices (paroles d’habitants sur une carte, numérotées), panorama (l’économie sociale et solidaire dans les quartiers et à leurs abords) ou site</translation>
    </message>
    <message>
        <source>The site (CV04) or its commune (34142), the contract of perimeters, the territory of renewal and voices, a site or contract of programmation and evaluation; of panorama neighbourhoods (qpv@2015:QP034005), those of a commune (commune:34172), epci or departement, or of a contract</source>
        <translation>Le site (CV04) ou sa commune (34142), le contrat pour perimeters, le territoire pour renewal et voices, un site ou un contrat pour programmation et evaluation&#x202f;; pour panorama, des quartiers (qpv@2015:QP034005), ceux d’une commune (commune:34172), d’un epci ou departement, ou d’un contrat</translation>
    </message>
    <message>
        <source>the counts go with the latest inhabitants of their time, %1, and this observatory has newer ones: %2. Take these with --newest.</source>
        <translation>les décomptes vont avec les derniers habitants de leur époque, %1, et cet observatoire en a de plus récents&#x202f;: %2. Prenez-les avec --newest.</translation>
    </message>
    <message>
        <source>%1 categories are too many for a table, which takes %2: name those that are wanted</source>
        <translation>%1 catégories sont trop pour un tableau, qui en prend %2&#x202f;: nommez celles que vous voulez</translation>
    </message>
    <message>
        <source>the table needs a name of letters or digits, and “%1” has none</source>
        <translation>le tableau a besoin d’un nom fait de lettres ou de chiffres, et «&#x202f;%1&#x202f;» n’en a pas</translation>
    </message>
    <message>
        <source>“%1” does not say of which year it is: name the table with one, such as %2@2022</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas de quelle année elle est&#x202f;: donnez une année au nom du tableau, par exemple %2@2022</translation>
    </message>
    <message>
        <source>Places counted: %1, in perimeters of %2</source>
        <translation>Lieux comptés&#x202f;: %1, dans les périmètres de %2</translation>
    </message>
    <message>
        <source>“%1” has no row in the communes of these neighbourhoods (%2): import the file that holds them, or ask for others</source>
        <translation>«&#x202f;%1&#x202f;» n’a aucune ligne dans les communes de ces quartiers (%2)&#x202f;: importez le fichier qui les contient, ou demandez-en d’autres</translation>
    </message>
    <message>
        <source>Neighbourhoods left out because the list has no row at all in their communes: %1 (%2)</source>
        <translation>Quartiers laissés de côté, la liste n’ayant aucune ligne dans leurs communes&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Kept as the table %1@%2, with the number %3: it goes with lisiere remove</source>
        <translation>Gardé comme le tableau %1@%2, avec le numéro %3&#x202f;: il se retire par lisiere remove</translation>
    </message>
    <message>
        <source>Keeps the counts as a table of the observatory, to be mapped and compared; of the year of the list if none is given</source>
        <translation>Garde les décomptes comme un tableau de l’observatoire, à mettre en carte et à comparer&#x202f;; de l’année de la liste si aucune n’est donnée</translation>
    </message>
    <message>
        <source>inhabitants within %1 m</source>
        <translation>habitants à moins de %1 m</translation>
    </message>
    <message>
        <source>mean distance of inhabitants</source>
        <translation>distance moyenne des habitants</translation>
    </message>
    <message>
        <source>no known table gives it by IRIS or by commune</source>
        <translation>aucune table connue ne le donne par IRIS ni par commune</translation>
    </message>
    <message>
        <source>no loaded table gives it by IRIS; these would: %1</source>
        <translation>aucune table chargée ne le donne par IRIS&#x202f;; celles-ci le donneraient&#x202f;: %1</translation>
    </message>
    <message>
        <source>not available: no table gives this figure for that place.</source>
        <translation>indisponible&#x202f;: aucun tableau ne donne ce chiffre pour ce territoire.</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1 indicateurs</translation>
    </message>
    <message>
        <source>No column, for want of any figure: the reasons are in the sheet “Sources”</source>
        <translation>Pas de colonne, faute du moindre chiffre&#x202f;: les raisons sont dans la feuille «&#x202f;Sources&#x202f;»</translation>
    </message>
    <message>
        <source>Establishments of the social economy: %1 in the neighbourhoods, %2 with %3 m around them</source>
        <translation>Établissements de l’ESS&#x202f;: %1 dans les quartiers, %2 avec leurs abords à %3 m</translation>
    </message>
    <message>
        <source>Establishments of the social economy in %1: %2, and %3 with %4 m around it</source>
        <translation>Établissements de l’ESS à %1&#x202f;: %2, et %3 avec les abords à %4 m</translation>
    </message>
    <message>
        <source>Social economy, each once · n = %1 and %2</source>
        <translation>ESS, chacun compté une fois · n = %1 et %2</translation>
    </message>
    <message>
        <source>Establishments by legal family</source>
        <translation>Établissements par famille juridique</translation>
    </message>
    <message>
        <source>Establishments by sector</source>
        <translation>Établissements par secteur d’activité</translation>
    </message>
    <message>
        <source>Without a place, counted nowhere: %1 establishments of the list.</source>
        <translation>Sans coordonnées, comptés nulle part&#x202f;: %1 établissements de la liste.</translation>
    </message>
    <message>
        <source>worked out from published counts</source>
        <translation>calculé sur des effectifs publiés</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>compté d’après %1</translation>
    </message>
    <message>
        <source>It is not known in which communes %1 of the neighbourhoods lie. Where the list has no row in a commune their 0 says nothing: import the outlines of communes or IRIS to tell</source>
        <translation>On ne sait pas dans quelles communes sont %1 des quartiers. Là où la liste n’a aucune ligne dans une commune, leur 0 ne dit rien&#x202f;: importez les contours des communes ou des IRIS pour le savoir</translation>
    </message>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>Also how near the inhabitants live: the share within each distance and the mean distance, estimated out of the squares that are loaded</source>
        <translation>Aussi la proximité pour les habitants&#x202f;: leur part à moins de chaque distance et leur distance moyenne, estimées d’après les carreaux chargés</translation>
    </message>
    <message>
        <source>in the enlarged perimeter (%1 m)</source>
        <translation>dans le périmètre élargi (%1 m)</translation>
    </message>
    <message>
        <source>in the enlarged perimeter: neighbourhoods and %1 m around</source>
        <translation>dans le périmètre élargi&#x202f;: quartiers et %1 m autour</translation>
    </message>
    <message>
        <source>of the %1 of the enlarged perimeter</source>
        <translation>des %1 établissements du périmètre élargi</translation>
    </message>
    <message>
        <source>Surroundings overlap: the sum of the enlarged perimeters counts establishments of the social economy %1 times too often.</source>
        <translation>Les abords se recouvrent&#x202f;: la somme des périmètres élargis compte %1 établissements de l’ESS en trop.</translation>
    </message>
    <message>
        <source>Poorly placed (street or town only): %1 of the %2; without them, %3 in the strict perimeter and %4 in the enlarged one.</source>
        <translation>Mal placés (à la rue ou à la commune seulement)&#x202f;: %1 sur %2&#x202f;; sans eux, %3 dans le périmètre strict et %4 dans l’élargi.</translation>
    </message>
    <message>
        <source>An address is not always an activity: some offices are only domiciled. %1 addresses of the enlarged perimeter have %2 establishments or more each, %3 in all.</source>
        <translation>Une adresse n’est pas toujours une activité&#x202f;: des sièges sont seulement domiciliés. Dans le périmètre élargi, adresses qui ont %2 établissements ou plus&#x202f;: %1, soit %3 établissements.</translation>
    </message>
    <message>
        <source>there is a table “%1” of %2 already: take another name, or take that one out first</source>
        <translation>il y a déjà un tableau «&#x202f;%1&#x202f;» de %2&#x202f;: prenez un autre nom, ou retirez d’abord celui-là</translation>
    </message>
    <message>
        <source>%1 rows lie exactly where a row before them does</source>
        <translation>lignes exactement au même endroit qu’une ligne précédente&#x202f;: %1</translation>
    </message>
    <message>
        <source>all are kept, at most %1 at one place</source>
        <translation>toutes gardées, jusqu’à %1 au même endroit</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dans le quartier</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>hors quartier</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Perimeters of %1 are loaded too: ask them with --targets qpv@%1</source>
        <translation>Les périmètres de %1 sont chargés aussi&#x202f;: pour les interroger, --targets qpv@%1</translation>
    </message>
    <message>
        <source>Position in %1 (indicative, certifies nothing)</source>
        <translation>Situation %1 (localisation indicative, sans valeur d’attestation)</translation>
    </message>
    <message>
        <source>at least %1 rows lie exactly where a row before them does</source>
        <translation>lignes exactement au même endroit qu’une ligne précédente&#x202f;: au moins %1</translation>
    </message>
    <message>
        <source>all are kept, at least %1 at one place</source>
        <translation>toutes gardées, au moins %1 au même endroit</translation>
    </message>
    <message>
        <source>%1 of the places lie at one and the same spot, in the neighbourhood %2 (%3): are they known by their town alone? Then this neighbourhood has too many</source>
        <translation>%1 des lieux se trouvent en un seul et même point, dans le quartier %2 (%3)&#x202f;: ne sont-ils connus que par leur commune&#x202f;? Ce quartier en compte alors trop</translation>
    </message>
    <message>
        <source>%1 of the places lie at one and the same spot, in no neighbourhood: are they known by their town alone? Then some neighbourhoods have too few</source>
        <translation>%1 des lieux se trouvent en un seul et même point, hors de tout quartier&#x202f;: ne sont-ils connus que par leur commune&#x202f;? Des quartiers en comptent alors trop peu</translation>
    </message>
    <message>
        <source>municipal population: census of %1</source>
        <translation>population municipale&#x202f;: recensement de %1</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map with charts</source>
        <translation>Carte et graphiques</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>Cartes côte à côte</translation>
    </message>
    <message>
        <source>Neighbourhood sheet</source>
        <translation>Fiche quartier</translation>
    </message>
    <message>
        <source>Site sheet</source>
        <translation>Fiche site</translation>
    </message>
    <message>
        <source>Adherents and coverage</source>
        <translation>Adhérents et couverture</translation>
    </message>
    <message>
        <source>Urban renewal (NPNRU)</source>
        <translation>Renouvellement urbain (NPNRU)</translation>
    </message>
    <message>
        <source>Perimeters, 2015 → 2024</source>
        <translation>Périmètres, 2015 → 2024</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>How classes are made</source>
        <translation>Méthode des classes</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Échelle graphique</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>Flèche du nord</translation>
    </message>
    <message>
        <source>Names on the map</source>
        <translation>Noms sur la carte</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Activity of the year</source>
        <translation>Activité de l’année</translation>
    </message>
    <message>
        <source>Programming of the contracts</source>
        <translation>Programmation des contrats</translation>
    </message>
    <message>
        <source>Evaluation: T0 and readings</source>
        <translation>Évaluation&#x202f;: T0 et relevés</translation>
    </message>
    <message>
        <source>Residents’ words</source>
        <translation>Paroles d’habitants</translation>
    </message>
    <message>
        <source>Panorama of the social economy</source>
        <translation>Panorama de l’ESS</translation>
    </message>
</context>
<context>
    <name>PortraitTable</name>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
</context>
<context>
    <name>ZoneMarks</name>
    <message>
        <source>%1 zone</source>
        <translation>%1 zone</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 zones</translation>
    </message>
    <message>
        <source>%1: median %2, hinges %3 and %4; %5</source>
        <translation>%1&#x202f;: médiane %2, charnières %3 et %4&#x202f;; %5</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 ans</translation>
    </message>
    <message>
        <source>%1 years and over</source>
        <translation>%1 ans et plus</translation>
    </message>
    <message>
        <source>%1 to %2, 9 times out of 10</source>
        <translation>%1 à %2, 9 fois sur 10</translation>
    </message>
    <message>
        <source>Men, %1: %2</source>
        <translation>Hommes, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Women, %1: %2</source>
        <translation>Femmes, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 m from a neighbourhood</source>
        <translation>à %1 m d’un quartier</translation>
    </message>
    <message>
        <source>in a neighbourhood</source>
        <translation>dans un quartier</translation>
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
        <source>%1 figure cannot be estimated</source>
        <translation>%1 chiffre non estimable</translation>
    </message>
    <message>
        <source>%1 figures cannot be estimated</source>
        <translation>%1 chiffres non estimables</translation>
    </message>
    <message>
        <source>gap probably understated</source>
        <translation>écart probablement sous-estimé</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>%1 (defined here)</source>
        <translation>%1 (défini ici)</translation>
    </message>
    <message>
        <source>The colours of the map</source>
        <translation>Les couleurs de la carte</translation>
    </message>
    <message>
        <source>Preview: as a deuteranope sees it</source>
        <translation>Aperçu&#x202f;: vue par une personne deutéranope</translation>
    </message>
    <message>
        <source>Preview: as a protanope sees it</source>
        <translation>Aperçu&#x202f;: vue par une personne protanope</translation>
    </message>
    <message>
        <source>Preview: as a tritanope sees it</source>
        <translation>Aperçu&#x202f;: vue par une personne tritanope</translation>
    </message>
    <message>
        <source>Preview: printed in grey</source>
        <translation>Aperçu&#x202f;: imprimée en gris</translation>
    </message>
    <message>
        <source>A preview, not the map: as someone sees it who does not perceive green (deuteranopia).</source>
        <translation>Un aperçu, et non la carte&#x202f;: ce que voit une personne qui ne perçoit pas le vert (deutéranopie).</translation>
    </message>
    <message>
        <source>A preview, not the map: as someone sees it who does not perceive red (protanopia).</source>
        <translation>Un aperçu, et non la carte&#x202f;: ce que voit une personne qui ne perçoit pas le rouge (protanopie).</translation>
    </message>
    <message>
        <source>A preview, not the map: as someone sees it who does not perceive blue (tritanopia).</source>
        <translation>Un aperçu, et non la carte&#x202f;: ce que voit une personne qui ne perçoit pas le bleu (tritanopie).</translation>
    </message>
    <message>
        <source>A preview, not the map: as a printer without colours prints it.</source>
        <translation>Un aperçu, et non la carte&#x202f;: ce que donne une imprimante sans couleur.</translation>
    </message>
    <message>
        <source>Types of IRIS</source>
        <translation>Types d’IRIS</translation>
    </message>
    <message>
        <source>What became of the neighbourhoods of 2015</source>
        <translation>Ce que sont devenus les quartiers de 2015</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>no area: the line crosses itself</source>
        <translation>pas de surface&#x202f;: la ligne se croise</translation>
    </message>
    <message>
        <source>Coloured zones</source>
        <translation>Zones colorées</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Coloured circles</source>
        <translation>Cercles colorés</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Equal ranges</source>
        <translation>Amplitudes égales</translation>
    </message>
    <message>
        <source>Geometric progression</source>
        <translation>Progression géométrique</translation>
    </message>
    <message>
        <source>Arithmetic progression</source>
        <translation>Progression arithmétique</translation>
    </message>
    <message>
        <source>Head/tail breaks</source>
        <translation>Moyennes successives (head/tail)</translation>
    </message>
    <message>
        <source>Around a territory</source>
        <translation>Autour d’un territoire</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Easy to read; a few extreme values leave classes nearly empty.</source>
        <translation>Facile à lire&#x202f;; quelques valeurs extrêmes laissent des classes presque vides.</translation>
    </message>
    <message>
        <source>For values above zero that span several orders of magnitude.</source>
        <translation>Pour des valeurs positives qui s’étendent sur plusieurs ordres de grandeur.</translation>
    </message>
    <message>
        <source>Each class wider than the one below: for values that thin out upwards.</source>
        <translation>Chaque classe plus large que la précédente&#x202f;: pour des valeurs qui se raréfient vers le haut.</translation>
    </message>
    <message>
        <source>Cut at the mean, again and again above it: for a few very high values.</source>
        <translation>Coupe à la moyenne, puis encore au-dessus&#x202f;: pour quelques valeurs très élevées.</translation>
    </message>
    <message>
        <source>Above and below a reference, in two colours.</source>
        <translation>Au-dessus et au-dessous d’une référence, en deux couleurs.</translation>
    </message>
    <message>
        <source>Drag the breaks below, or type them.</source>
        <translation>Déplacez les seuils ci-dessous, ou saisissez-les.</translation>
    </message>
    <message>
        <source>Yellow to blue</source>
        <translation>Du jaune au bleu</translation>
    </message>
    <message>
        <source>Purples</source>
        <translation>Violets</translation>
    </message>
    <message>
        <source>Oranges</source>
        <translation>Oranges</translation>
    </message>
    <message>
        <source>Orange and purple, two directions</source>
        <translation>Orange et violet, deux sens</translation>
    </message>
    <message>
        <source>Brown and green, two directions</source>
        <translation>Brun et vert, deux sens</translation>
    </message>
    <message>
        <source>City contract covered</source>
        <translation>Contrat couvert</translation>
    </message>
    <message>
        <source>steering committee of %1</source>
        <translation>comité de pilotage du&#x202f;%1</translation>
    </message>
    <message>
        <source>Supported site</source>
        <translation>Site accompagné</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Citizens’ councils</source>
        <translation>Conseils citoyens</translation>
    </message>
    <message>
        <source>Events, %1</source>
        <translation>Événements, %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Cités éducatives</source>
        <translation>Cités éducatives</translation>
    </message>
    <message>
        <source>%1, QPV generation %2</source>
        <translation>%1, génération QPV %2</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Departments and EPCI</source>
        <translation>Départements et EPCI</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Saved maps, pages and bookmarks</source>
        <translation>Cartes, pages et repères enregistrés</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’en %1</translation>
    </message>
    <message>
        <source>“%1” less “%2”, in points</source>
        <translation>«&#x202f;%1&#x202f;» moins «&#x202f;%2&#x202f;», en points</translation>
    </message>
    <message>
        <source>Average annual change of “%1” between two tables that are %2 years apart at least</source>
        <translation>Évolution annuelle moyenne de «&#x202f;%1&#x202f;» entre deux tableaux distants d’au moins %2 ans</translation>
    </message>
    <message>
        <source>“%1” over the area of the outline, in square kilometres</source>
        <translation>«&#x202f;%1&#x202f;» rapporté à la surface du contour, en kilomètres carrés</translation>
    </message>
    <message>
        <source>Break in %1: %2.</source>
        <translation>Rupture en %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The higher it is, the harder the situation.</source>
        <translation>Plus il est élevé, plus la situation est difficile.</translation>
    </message>
    <message>
        <source>The lower it is, the harder the situation.</source>
        <translation>Plus il est bas, plus la situation est difficile.</translation>
    </message>
    <message>
        <source>A median or a share of incomes: it cannot be added up or averaged over several zones.</source>
        <translation>Une médiane ou une part de revenus&#x202f;: ni somme ni moyenne sur plusieurs zones n’a de sens.</translation>
    </message>
    <message>
        <source>Not in this file. It comes with one of these data sets:</source>
        <translation>Absent de ce fichier. Il vient avec l’un de ces jeux de données&#x202f;:</translation>
    </message>
    <message>
        <source>Residents, as the census counts them</source>
        <translation>Habitants au sens du recensement</translation>
    </message>
    <message>
        <source>Households of the census</source>
        <translation>Ménages du recensement</translation>
    </message>
    <message>
        <source>Families of the census</source>
        <translation>Familles du recensement</translation>
    </message>
    <message>
        <source>Main residences of the census</source>
        <translation>Résidences principales du recensement</translation>
    </message>
    <message>
        <source>All dwellings of the census</source>
        <translation>Ensemble des logements du recensement</translation>
    </message>
    <message>
        <source>People in tax households (Filosofi)</source>
        <translation>Personnes des ménages fiscaux (Filosofi)</translation>
    </message>
    <message>
        <source>Tax households (Filosofi)</source>
        <translation>Ménages fiscaux (Filosofi)</translation>
    </message>
    <message>
        <source>Households that receive an allowance of the CAF</source>
        <translation>Foyers allocataires de la CAF</translation>
    </message>
    <message>
        <source>People covered by an allowance of the CAF</source>
        <translation>Personnes couvertes par une allocation de la CAF</translation>
    </message>
    <message>
        <source>People registered with France Travail</source>
        <translation>Personnes inscrites à France Travail</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Whom it counts</source>
        <translation>Qui est compté</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Dans ce fichier</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Points with dwellings</source>
        <translation>Points de logements</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>%1 inhabitants in priority neighbourhoods of %2</source>
        <translation>%1 habitants dans les quartiers prioritaires de %2</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>non couvert</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>couvert</translation>
    </message>
    <message>
        <source>Not on this map: %1</source>
        <translation>Absents de la carte&#x202f;: %1</translation>
    </message>
    <message>
        <source>how obtained</source>
        <translation>mode d’obtention</translation>
    </message>
    <message>
        <source>{yy} stands for the last two digits of the year.</source>
        <translation>{yy} tient lieu des deux derniers chiffres de l’année.</translation>
    </message>
    <message>
        <source>no sure change</source>
        <translation>pas de changement sûr</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
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
        <source>Drawn outline</source>
        <translation>Périmètre dessiné</translation>
    </message>
    <message>
        <source>Residents’ words</source>
        <translation>Paroles d’habitants</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Nothing is published for an outline that was drawn: all its figures are estimates.</source>
        <translation>Rien n’est publié pour un périmètre dessiné&#x202f;: tous ses chiffres sont des estimations.</translation>
    </message>
    <message>
        <source>No published figure is loaded for this place.</source>
        <translation>Aucun chiffre publié n’est chargé pour ce territoire.</translation>
    </message>
    <message>
        <source>No published figure is loaded for this neighbourhood.</source>
        <translation>Aucun chiffre publié n’est chargé pour ce quartier.</translation>
    </message>
    <message>
        <source>The published figures are those of the perimeters of %1. The outline of %2 is different: they are not carried over.</source>
        <translation>Les chiffres publiés valent pour les périmètres %1. Le contour %2 est différent&#x202f;: ils ne sont pas repris.</translation>
    </message>
    <message>
        <source>People counted by a table of moves</source>
        <translation>Personnes comptées par une table de déménagements</translation>
    </message>
    <message>
        <source>a number near the one typed</source>
        <translation>un numéro proche de celui saisi</translation>
    </message>
    <message>
        <source>middle of the street</source>
        <translation>milieu de la voie</translation>
    </message>
    <message>
        <source>EPCI %1</source>
        <translation>EPCI %1</translation>
    </message>
    <message>
        <source>%1 (EPCI)</source>
        <translation>%1 (EPCI)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>As many zones each</source>
        <translation>Autant de zones</translation>
    </message>
    <message>
        <source>Near values together</source>
        <translation>Valeurs proches</translation>
    </message>
    <message>
        <source>Around the mean</source>
        <translation>Autour de la moyenne</translation>
    </message>
    <message>
        <source>Extremes apart</source>
        <translation>Extrêmes à part</translation>
    </message>
    <message>
        <source>Successive means</source>
        <translation>Moyennes successives</translation>
    </message>
    <message>
        <source>Quantiles: as many zones in each class; very different values may share one.</source>
        <translation>Quantiles&#x202f;: autant de zones dans chaque classe&#x202f;; des valeurs très différentes peuvent s’y côtoyer.</translation>
    </message>
    <message>
        <source>Natural breaks (Jenks): zones with near values together; not to be compared between maps.</source>
        <translation>Seuils naturels (Jenks)&#x202f;: les zones de valeurs proches ensemble&#x202f;; ne se comparent pas d’une carte à l’autre.</translation>
    </message>
    <message>
        <source>Standard deviation: for values spread evenly around their mean.</source>
        <translation>Écart-type&#x202f;: pour des valeurs réparties également autour de leur moyenne.</translation>
    </message>
    <message>
        <source>Q6: six classes; the lowest and the highest 5 % stand out.</source>
        <translation>Q6&#x202f;: six classes&#x202f;; les 5&#x202f;% les plus bas et les plus hauts ressortent.</translation>
    </message>
    <message>
        <source>Nested means: cut at the mean, then each half at its own: 2, 4 or 8 classes.</source>
        <translation>Moyennes emboîtées&#x202f;: coupées à la moyenne, puis chaque moitié à la sienne&#x202f;: 2, 4 ou 8 classes.</translation>
    </message>
</context>
<context>
    <name>app::AdviceBar</name>
    <message>
        <source>Keep the map as it is</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Advice on the map</source>
        <translation>Conseil sur la carte</translation>
    </message>
    <message>
        <source>Follow the advice</source>
        <translation>Suivre le conseil</translation>
    </message>
    <message>
        <source>Keep the form of the map</source>
        <translation>Garder la forme de la carte</translation>
    </message>
</context>
<context>
    <name>app::AtlasDialog</name>
    <message>
        <source>Make an atlas — Lisière</source>
        <translation>Faire un atlas — Lisière</translation>
    </message>
    <message>
        <source>One page per</source>
        <translation>Une page par</translation>
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
        <source>City contract</source>
        <translation>Contrat de ville</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter by name, commune or code</source>
        <translation>Filtrer par nom, commune ou code</translation>
    </message>
    <message>
        <source>Pages of the atlas</source>
        <translation>Pages de l’atlas</translation>
    </message>
    <message>
        <source>Take all that are listed</source>
        <translation>Prendre tout ce qui est listé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>Modèle de page</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Un seul PDF</translation>
    </message>
    <message>
        <source>A file per page</source>
        <translation>Un fichier par page</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Names of the files: {number}, {name}, {code}, {commune}</source>
        <translation>Noms des fichiers&#x202f;: {number}, {name}, {code}, {commune}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make the atlas…</source>
        <translation>Faire l’atlas…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the file.</source>
        <translation>Il n’y a rien de ce genre dans le fichier.</translation>
    </message>
    <message>
        <source>No page is chosen: tick what the atlas is to have.</source>
        <translation>Aucune page n’est choisie&#x202f;: cochez ce que l’atlas doit contenir.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#x202f;: %1</translation>
    </message>
    <message>
        <source>Folder of the atlas</source>
        <translation>Dossier de l’atlas</translation>
    </message>
    <message>
        <source>Making the atlas… Esc stops it.</source>
        <translation>Fabrication de l’atlas… Échap l’arrête.</translation>
    </message>
    <message>
        <source>Making the atlas</source>
        <translation>Fabrication de l’atlas</translation>
    </message>
    <message>
        <source>%1 pages in %2</source>
        <translation>%1 pages dans %2</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté&#x202f;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>app::AvailabilityView</name>
    <message>
        <source>What can be had</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Looking what each table holds…</source>
        <translation>Examen de ce que contient chaque table…</translation>
    </message>
    <message>
        <source>No table with an indicator of the catalogue is loaded.</source>
        <translation>Aucune table portant un indicateur du catalogue n’est chargée.</translation>
    </message>
    <message>
        <source>Shares of the zones of the outlines that are loaded. Statistical secrecy, not significant (ns), not available (nd) and not applicable (so) are told apart; none is a zero.</source>
        <translation>Parts des zones des contours chargés. Le secret statistique, le non significatif (ns), l’indisponible (nd) et le sans objet (so) sont distingués&#x202f;; aucun n’est un zéro.</translation>
    </message>
    <message>
        <source>Save this sheet…</source>
        <translation>Enregistrer cette fiche…</translation>
    </message>
    <message>
        <source>Save this sheet</source>
        <translation>Enregistrer cette fiche</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>disponibilite</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::BacktestDialog</name>
    <message>
        <source>Comparison with published values</source>
        <translation>Comparaison avec les valeurs publiées</translation>
    </message>
    <message>
        <source>Each figure was estimated for neighbourhoods that have it published, and compared: half of the estimates miss the published value by less than the median error, nine out of ten by less than the error 9 times out of 10.</source>
        <translation>Chaque chiffre a été estimé pour les quartiers qui l’ont publié, puis comparé&#x202f;: la moitié des estimations s’écartent de la valeur publiée de moins que l’erreur médiane, neuf sur dix de moins que l’erreur 9 fois sur 10.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Copier la comparaison</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the figures</source>
        <translation>Filtrer les chiffres</translation>
    </message>
    <message>
        <source>Errors by figure, year and way</source>
        <translation>Erreurs par chiffre, millésime et méthode</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Every way of estimating is being tried. This may take a minute.</source>
        <translation>Chaque méthode est essayée. Cela peut prendre une minute.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>%1 comparison</source>
        <translation>%1 comparaison</translation>
    </message>
    <message>
        <source>%1 comparisons</source>
        <translation>%1 comparaisons</translation>
    </message>
</context>
<context>
    <name>app::BacktestModel</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>calibrated on %1, weights of %2</source>
        <translation>calée sur %1, calage de %2</translation>
    </message>
    <message>
        <source>calibrated on %1</source>
        <translation>calée sur %1</translation>
    </message>
    <message>
        <source>people of the grid</source>
        <translation>habitants des carreaux</translation>
    </message>
    <message>
        <source>addresses or dwellings</source>
        <translation>adresses ou logements</translation>
    </message>
    <message>
        <source>area</source>
        <translation>à la surface</translation>
    </message>
    <message>
        <source>Figure
</source>
        <translation>Chiffre
</translation>
    </message>
    <message>
        <source>Year
of the data</source>
        <translation>Millésime
(publié)</translation>
    </message>
    <message>
        <source>Way of estimating
</source>
        <translation>Méthode
</translation>
    </message>
    <message>
        <source>n
neighbourhoods</source>
        <translation>n
quartiers</translation>
    </message>
    <message>
        <source>Bias
median</source>
        <translation>Biais
médian</translation>
    </message>
    <message>
        <source>Error
median</source>
        <translation>Erreur
médiane</translation>
    </message>
    <message>
        <source>Error
9 times out of 10</source>
        <translation>Erreur
9 fois sur 10</translation>
    </message>
    <message>
        <source>Corrected error
median</source>
        <translation>Erreur corrigée
médiane</translation>
    </message>
    <message>
        <source>Gaps
slope, 1 is right</source>
        <translation>Écarts
pente, 1 = juste</translation>
    </message>
    <message>
        <source>In the margin
share</source>
        <translation>Dans la marge
part</translation>
    </message>
</context>
<context>
    <name>app::ChartsPanel</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Second indicator</source>
        <translation>Second indicateur</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Two indicators</source>
        <translation>Deux indicateurs</translation>
    </message>
    <message>
        <source>Boxes by group</source>
        <translation>Boîtes par groupe</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Au fil des années</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Par département</translation>
    </message>
    <message>
        <source>With a neighbourhood or without</source>
        <translation>Avec un quartier ou sans</translation>
    </message>
    <message>
        <source>Line of least squares, with its r and n</source>
        <translation>Droite des moindres carrés, avec r et n</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Copier en &amp;SVG</translation>
    </message>
    <message>
        <source>Copy its &amp;figures as a table</source>
        <translation>Copier ses &amp;chiffres en tableau</translation>
    </message>
    <message>
        <source>The zones of the map as a chart, once an indicator is shown.</source>
        <translation>Les zones de la carte en graphique, dès qu’un indicateur est affiché.</translation>
    </message>
    <message>
        <source>No second indicator is loaded for these zones.</source>
        <translation>Aucun second indicateur n’est chargé pour ces zones.</translation>
    </message>
    <message>
        <source>Pick one zone or several, on the map, in the table or in another chart: their figures over the years are drawn here.</source>
        <translation>Choisissez une ou plusieurs zones, sur la carte, dans le tableau ou dans un autre graphique&#x202f;: leurs chiffres au fil des années sont dessinés ici.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Against references</source>
        <translation>Face aux références</translation>
    </message>
    <message>
        <source>Age pyramid</source>
        <translation>Pyramide des âges</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant / après</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>Selon la distance</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
    <message>
        <source>Choose an indicator…</source>
        <translation>Choisir un indicateur…</translation>
    </message>
</context>
<context>
    <name>app::CodesDialog</name>
    <message>
        <source>%1 zone picked</source>
        <translation>%1 zone sélectionnée</translation>
    </message>
    <message>
        <source>%1 zones picked</source>
        <translation>%1 zones sélectionnées</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Ajouter à la sélection</translation>
    </message>
    <message>
        <source>Select by codes</source>
        <translation>Sélectionner par codes</translation>
    </message>
    <message>
        <source>Paste a column of codes, or several columns: the one that holds codes is found.</source>
        <translation>Collez une colonne de codes, ou plusieurs colonnes&#x202f;: celle qui contient les codes est trouvée.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 zone found</source>
        <translation>%1 zone trouvée</translation>
    </message>
    <message>
        <source>%1 zones found</source>
        <translation>%1 zones trouvées</translation>
    </message>
</context>
<context>
    <name>app::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Search an indicator</source>
        <translation>Rechercher un indicateur</translation>
    </message>
    <message>
        <source>Search an indicator…</source>
        <translation>Rechercher un indicateur…</translation>
    </message>
    <message>
        <source>Indicators of this level</source>
        <translation>Indicateurs de ce niveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Afficher ces colonnes</translation>
    </message>
</context>
<context>
    <name>app::ColumnsPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>It becomes, in the register</source>
        <translation>Devient, dans le réseau</translation>
    </message>
    <message>
        <source>Columns of the table and what they become</source>
        <translation>Colonnes du tableau et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Premières cellules</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>comme trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Ce que devient la colonne %1</translation>
    </message>
    <message>
        <source>Names, addresses and numbers of persons are never kept, whatever is chosen here.</source>
        <translation>Les noms, adresses et numéros de personnes ne sont jamais conservés, quoi qu’on choisisse ici.</translation>
    </message>
    <message>
        <source>This table is no table of the register. Choose what it holds to make records of it.</source>
        <translation>Ce tableau n’est pas un tableau du réseau. Choisissez ce qu’il contient pour en faire des fiches.</translation>
    </message>
</context>
<context>
    <name>app::CommandListModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Nothing has this name or code. Type fewer letters or words.</source>
        <translation>Rien ne porte ce nom ou ce code. Tapez moins de lettres ou de mots.</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>app::CompareAnywayDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare anyway</source>
        <translation>Comparer malgré tout</translation>
    </message>
    <message>
        <source>Change since</source>
        <translation>Évolution depuis</translation>
    </message>
    <message>
        <source>Why they are compared all the same</source>
        <translation>Pourquoi les comparer malgré tout</translation>
    </message>
    <message>
        <source>Kept with the map, and printed on it: whoever reads the map will know.</source>
        <translation>Conservé avec la carte, et imprimé sur elle&#x202f;: qui lit la carte le saura.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>app::CompareDialog</name>
    <message>
        <source>Maps side by side</source>
        <translation>Cartes côte à côte</translation>
    </message>
    <message>
        <source>Beside the map shown, the same place at the same scale. Figures of the same unit share their classes and one legend.</source>
        <translation>À côté de la carte affichée, le même lieu à la même échelle. Les chiffres de même unité partagent leurs classes et une seule légende.</translation>
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
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Carte %1</translation>
    </message>
    <message>
        <source>%1, indicator</source>
        <translation>%1, indicateur</translation>
    </message>
    <message>
        <source>%1, year</source>
        <translation>%1, millésime</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Aucune carte</translation>
    </message>
    <message>
        <source>Choose the maps side by side</source>
        <translation>Choisir les cartes côte à côte</translation>
    </message>
</context>
<context>
    <name>app::CountDialog</name>
    <message>
        <source>Count in and around the neighbourhoods</source>
        <translation>Compter dans et autour des quartiers</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Places counted</source>
        <translation>Lieux comptés</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>Copier ce tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
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
        <source>%1 in and around %2, perimeters of %3</source>
        <translation>%1&#x202f;: dans et autour de %2, périmètres de %3</translation>
    </message>
    <message>
        <source>This list has no categories</source>
        <translation>Cette liste n’a pas de catégories</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
    <message>
        <source>Whose places</source>
        <translation>Les lieux de qui</translation>
    </message>
    <message>
        <source>Category shown</source>
        <translation>Catégorie affichée</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>places-neighbourhoods</source>
        <translation>lieux-quartiers</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>Tableaux (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>%1: tables are written as .xlsx, .ods or .csv. Choose one of these names.</source>
        <translation>%1&#x202f;: les tableaux s’écrivent en .xlsx, .ods ou .csv. Choisissez un de ces noms.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The ticked categories together</source>
        <translation>Les catégories cochées, ensemble</translation>
    </message>
    <message>
        <source>Inhabitants nearby</source>
        <translation>Habitants à proximité</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Keep as indicators…</source>
        <translation>Garder comme indicateurs…</translation>
    </message>
    <message>
        <source>This file can only be read. To keep the counts in it, save a copy of it where you may write.</source>
        <translation>Ce fichier ne peut être que lu. Pour y garder les nombres, enregistrez-en une copie là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Keeping the counts</source>
        <translation>Enregistrement des nombres</translation>
    </message>
    <message>
        <source>Kept as indicators: %1, %2.</source>
        <translation>Gardés comme indicateurs&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Estimating how near people live</source>
        <translation>Estimation de la proximité des habitants</translation>
    </message>
</context>
<context>
    <name>app::CountForm</name>
    <message>
        <source>Leave out poorly placed ones</source>
        <translation>Sans les lieux mal situés</translation>
    </message>
    <message>
        <source>Categories from the column</source>
        <translation>Catégories de la colonne</translation>
    </message>
    <message>
        <source>Search a category or a code</source>
        <translation>Chercher une catégorie ou un code</translation>
    </message>
    <message>
        <source>Categories to count</source>
        <translation>Catégories à compter</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Tout compter</translation>
    </message>
    <message>
        <source>Perimeters of</source>
        <translation>Périmètres de</translation>
    </message>
    <message>
        <source>In and around the neighbourhoods</source>
        <translation>Dans et autour des quartiers</translation>
    </message>
    <message>
        <source>of the territory on show</source>
        <translation>du territoire affiché</translation>
    </message>
    <message>
        <source>picked on the map</source>
        <translation>choisis sur la carte</translation>
    </message>
    <message>
        <source>of a city contract</source>
        <translation>d’un contrat de ville</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>No neighbourhood is picked on the map</source>
        <translation>Aucun quartier n’est choisi sur la carte</translation>
    </message>
    <message>
        <source>The register has no contract: import the list of contracts</source>
        <translation>Le registre n’a pas de contrat&#x202f;: importez la liste des contrats</translation>
    </message>
    <message>
        <source>City contract</source>
        <translation>Contrat de ville</translation>
    </message>
    <message>
        <source>As far around as</source>
        <translation>Autour, jusqu’à</translation>
    </message>
    <message>
        <source>Distances in metres: 300, or 100, 300, 500</source>
        <translation>Distances en mètres&#x202f;: 300, ou 100, 300, 500</translation>
    </message>
    <message>
        <source>300 m</source>
        <translation>300 m</translation>
    </message>
    <message>
        <source>500 m</source>
        <translation>500 m</translation>
    </message>
    <message>
        <source>100, 300, 500 m</source>
        <translation>100, 300, 500 m</translation>
    </message>
    <message>
        <source>inside alone</source>
        <translation>seulement dedans</translation>
    </message>
    <message>
        <source>Taken together</source>
        <translation>Pris ensemble</translation>
    </message>
    <message>
        <source>by commune</source>
        <translation>par commune</translation>
    </message>
    <message>
        <source>by city contract</source>
        <translation>par contrat de ville</translation>
    </message>
    <message>
        <source>by intercommunality</source>
        <translation>par intercommunalité</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>par département</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>toutes (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No list of places is loaded yet. Add facilities (INSEE, BPE), establishments (INSEE, Sirene), addresses, or any table with coordinates.</source>
        <translation>Aucune liste de lieux n’est chargée pour l’instant. Ajoutez les équipements (INSEE, BPE), les établissements (INSEE, Sirene), des adresses, ou tout tableau avec des coordonnées.</translation>
    </message>
    <message>
        <source>No neighbourhood is loaded yet. Add the perimeters of the neighbourhoods (ANCT).</source>
        <translation>Aucun quartier n’est chargé pour l’instant. Ajoutez les périmètres des quartiers (ANCT).</translation>
    </message>
    <message>
        <source>“%1” is no distance. Write metres: 300, or 100, 300, 500.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une distance. Écrivez des mètres&#x202f;: 300, ou 100, 300, 500.</translation>
    </message>
    <message>
        <source>There is no neighbourhood in the territory on show: take those of a contract, or all.</source>
        <translation>Il n’y a pas de quartier dans le territoire affiché&#x202f;: prenez ceux d’un contrat, ou tous.</translation>
    </message>
    <message>
        <source>List of places</source>
        <translation>Liste de lieux</translation>
    </message>
</context>
<context>
    <name>app::CountKeepDialog</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the counts as indicators</source>
        <translation>Garder les nombres comme indicateurs</translation>
    </message>
    <message>
        <source>They are kept in this file as indicators of the neighbourhoods that were counted, for the map, charts and tables. “Data of the file…”, in the menu File, takes them out.</source>
        <translation>Ils sont gardés dans ce fichier comme indicateurs des quartiers comptés, pour la carte, les graphiques et les tableaux. «&#x202f;Données du fichier…&#x202f;», dans le menu Fichier, les retire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Year of the places</source>
        <translation>Année des lieux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Give the counts a name: they are found by it in the list of indicators.</source>
        <translation>Donnez un nom à ces nombres&#x202f;: c’est par lui qu’on les trouve dans la liste des indicateurs.</translation>
    </message>
    <message>
        <source>The list does not say of which year its places are. Choose the year.</source>
        <translation>La liste ne dit pas de quelle année sont ses lieux. Choisissez l’année.</translation>
    </message>
</context>
<context>
    <name>app::CountModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>well placed: %1; poorly placed: %2</source>
        <translation>bien situés&#x202f;: %1&#x202f;; mal situés&#x202f;: %2</translation>
    </message>
    <message>
        <source>Commune
</source>
        <translation>Commune
</translation>
    </message>
    <message>
        <source>Inside
strict perimeter</source>
        <translation>Dans le quartier
périmètre strict</translation>
    </message>
    <message>
        <source>Inside
says the list (%1)</source>
        <translation>Dans le quartier
selon la liste (%1)</translation>
    </message>
    <message>
        <source>Ring
%1–%2 m</source>
        <translation>Couronne
%1–%2 m</translation>
    </message>
    <message>
        <source>Extended perimeter
%1 m</source>
        <translation>Périmètre élargi
%1 m</translation>
    </message>
    <message>
        <source>The nearest
m</source>
        <translation>Le plus proche
m</translation>
    </message>
    <message>
        <source>Inhabitants
as published</source>
        <translation>Habitants
publiés</translation>
    </message>
    <message>
        <source>For 1,000 inhabitants
strict perimeter</source>
        <translation>Pour 1 000 habitants
périmètre strict</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>sans catégorie</translation>
    </message>
    <message>
        <source>All together, each place once</source>
        <translation>Ensemble, chaque lieu une fois</translation>
    </message>
    <message>
        <source>%1, each place once</source>
        <translation>%1, chaque lieu une fois</translation>
    </message>
    <message>
        <source>Neighbourhood
QPV generation %1</source>
        <translation>Quartier
génération QPV %1</translation>
    </message>
    <message>
        <source>Category
%1</source>
        <translation>Catégorie
%1</translation>
    </message>
    <message>
        <source>%1, sum of the neighbourhoods</source>
        <translation>%1, somme des quartiers</translation>
    </message>
    <message>
        <source>No place is counted twice: the sum of the neighbourhoods is the number of places.</source>
        <translation>Aucun lieu n’est compté deux fois&#x202f;: la somme des quartiers est le nombre de lieux.</translation>
    </message>
    <message>
        <source>The sum is larger by %1: a place near several neighbourhoods counts in the extended perimeter of each, and once in all together.</source>
        <translation>La somme dépasse de %1&#x202f;: un lieu proche de plusieurs quartiers compte dans le périmètre élargi de chacun, et une seule fois dans l’ensemble.</translation>
    </message>
    <message>
        <source>There is none of these places inside or around.</source>
        <translation>Il n’y a aucun de ces lieux dedans ni autour.</translation>
    </message>
    <message>
        <source>The %1 with most places, of %2</source>
        <translation>Les %1 qui en ont le plus, sur %2</translation>
    </message>
    <message>
        <source>Another neighbourhood
within %1 m</source>
        <translation>Autre quartier
à %1 m ou moins</translation>
    </message>
    <message>
        <source>Strict perimeter</source>
        <translation>Périmètre strict</translation>
    </message>
    <message>
        <source>Extended perimeter (%1 m)</source>
        <translation>Périmètre élargi (%1 m)</translation>
    </message>
</context>
<context>
    <name>app::CoveragePanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No city contract in the register yet. Add or import contracts to see which of them an adherent covers.</source>
        <translation>Aucun contrat de ville dans le réseau pour l’instant. Ajoutez ou importez des contrats pour voir lesquels sont couverts par un adhérent.</translation>
    </message>
    <message>
        <source>City contracts covered by an adherent</source>
        <translation>Contrats de ville couverts par un adhérent</translation>
    </message>
    <message>
        <source>Inhabitants of the neighbourhoods of these contracts</source>
        <translation>Habitants des quartiers de ces contrats</translation>
    </message>
    <message>
        <source>department not given</source>
        <translation>département non renseigné</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#x202f;:&#x202f;%2 sur&#x202f;%3</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>Comment ce compte est fait&#x202f;?</translation>
    </message>
    <message>
        <source>Contracts not covered: %1</source>
        <translation>Contrats non couverts&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>%1 inh.</source>
        <translation>%1 hab.</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>non couvert</translation>
    </message>
    <message>
        <source>The register has no joining year of %1 adherents of %2: %3 counts them as every year does.</source>
        <translation>Année d’adhésion non renseignée pour %1 adhérents sur %2&#x202f;: ils comptent en %3 comme toutes les années.</translation>
    </message>
</context>
<context>
    <name>app::DiagnosisDialog</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Read the report, take out what you do not want to tell, then copy it or save it to send it yourself.</source>
        <translation>Rien n’est envoyé d’ici. Lisez le rapport, retirez-en ce que vous ne voulez pas dire, puis copiez-le ou enregistrez-le pour l’envoyer vous-même.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>lisiere-report.txt</source>
        <translation>rapport-lisiere.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>app::Disclosure</name>
    <message>
        <source>How was this figure obtained?</source>
        <translation>Comment ce chiffre est obtenu&#x202f;?</translation>
    </message>
</context>
<context>
    <name>app::EmptyState</name>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Open an observatory…</source>
        <translation>Ouvrir un fichier de travail…</translation>
    </message>
    <message>
        <source>No data yet. Drop the files of INSEE, IGN or ANCT here, or begin in one of these ways.</source>
        <translation>Aucune donnée pour l’instant. Déposez ici les fichiers de l’INSEE, de l’IGN ou de l’ANCT, ou commencez de l’une de ces façons.</translation>
    </message>
    <message>
        <source>Made-up towns with all their figures: nothing can go wrong there.</source>
        <translation>Des villes inventées avec tous leurs chiffres&#x202f;: rien ne peut y être abîmé.</translation>
    </message>
    <message>
        <source>I have these files…</source>
        <translation>J’ai ces fichiers…</translation>
    </message>
    <message>
        <source>Official files as they were downloaded, zipped or not. You see what was recognised before anything is written.</source>
        <translation>Les fichiers officiels tels que téléchargés, compressés ou non. Vous voyez ce qui est reconnu avant que rien soit écrit.</translation>
    </message>
    <message>
        <source>A file that was made with Lisière, by you or by somebody else.</source>
        <translation>Un fichier déjà fait avec Lisière, par vous ou par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>First steps (F1)</source>
        <translation>Premiers pas (F1)</translation>
    </message>
    <message>
        <source>Which files to fetch, and where</source>
        <translation>Quels fichiers prendre, et où</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
</context>
<context>
    <name>app::EstimateBox</name>
    <message>
        <source>How was this figure obtained?</source>
        <translation>Comment ce chiffre est obtenu&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Press a figure to see how it was obtained.</source>
        <translation>Cliquez sur un chiffre pour voir comment il est obtenu.</translation>
    </message>
    <message>
        <source>Rates: gap to the commune probably understated.</source>
        <translation>Taux&#x202f;: écart à la commune probablement sous-estimé.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#x202f;: de %2 à %3</translation>
    </message>
    <message>
        <source>In its IRIS:</source>
        <translation>Dans ses IRIS&#x202f;:</translation>
    </message>
</context>
<context>
    <name>app::FieldEditor</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>01/12/2022, December 2022, 2022</source>
        <translation>01/12/2022, décembre 2022, 2022</translation>
    </message>
    <message>
        <source>2022</source>
        <translation>2022</translation>
    </message>
    <message>
        <source>2022-2023</source>
        <translation>2022-2023</translation>
    </message>
    <message>
        <source>3,8767 or 3° 52′ 36″ E</source>
        <translation>3,8767 ou 3° 52′ 36″ E</translation>
    </message>
    <message>
        <source>43,6108 or 43° 36′ 39″ N</source>
        <translation>43,6108 ou 43° 36′ 39″ N</translation>
    </message>
    <message>
        <source>five characters: 34172</source>
        <translation>cinq caractères&#x202f;: 34172</translation>
    </message>
    <message>
        <source>34</source>
        <translation>34</translation>
    </message>
    <message>
        <source>nine digits</source>
        <translation>neuf chiffres</translation>
    </message>
    <message>
        <source>codes with ; between them</source>
        <translation>codes séparés par&#x202f;;</translation>
    </message>
    <message>
        <source>QP034005 or QN03401M, with ; between them</source>
        <translation>QP034005 ou QN03401M, séparés par&#x202f;;</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Taken out, since the register names no person: %1. Write the role instead.</source>
        <translation>Retiré, car le réseau ne nomme personne&#x202f;:&#x202f;%1. Écrivez plutôt la fonction.</translation>
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
        <translation>Rien&#x202f;: il est laissé de côté</translation>
    </message>
    <message>
        <source>Nothing: another layer of the file is used</source>
        <translation>Rien&#x202f;: une autre couche du fichier est prise</translation>
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
    <message>
        <source>%1 squares</source>
        <translation>%1 carreaux</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>Dire comment il se lit…</translation>
    </message>
    <message>
        <source>Say the year of its figures…</source>
        <translation>Donner le millésime de ses chiffres…</translation>
    </message>
    <message>
        <source>not loaded before this is said</source>
        <translation>non chargé tant que ce n’est pas dit</translation>
    </message>
    <message>
        <source>Add the list as published</source>
        <translation>Ajouter la liste telle que publiée</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>No page has these words. Fewer words, or another one, may find it.</source>
        <translation>Aucune page n’a ces mots. Essayez moins de mots, ou un autre.</translation>
    </message>
    <message>
        <source>User guide — Lisière</source>
        <translation>Guide d’utilisation — Lisière</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>app::HereBox</name>
    <message>
        <source>Here</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>%1 action</source>
        <translation>%1 action</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>%1 actions</translation>
    </message>
    <message>
        <source>Actions and amounts granted</source>
        <translation>Actions et montants accordés</translation>
    </message>
    <message>
        <source>The register of the network has nothing here.</source>
        <translation>Le registre du réseau n’a rien ici.</translation>
    </message>
    <message>
        <source>See %1 more</source>
        <translation>Voir %1 de plus</translation>
    </message>
</context>
<context>
    <name>app::Histogram</name>
    <message>
        <source>Histogram of the values, with the breaks between the classes</source>
        <translation>Histogramme des valeurs, avec les seuils entre les classes</translation>
    </message>
    <message>
        <source>Drag a break; a double click adds one, Delete takes the current one away</source>
        <translation>Déplacez un seuil&#x202f;; un double clic en ajoute un, Suppr retire le seuil courant</translation>
    </message>
    <message>
        <source>Break %1 of %2: %3</source>
        <translation>Seuil %1 sur %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>app::HistoryDialog</name>
    <message>
        <source>Take it back</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History of the file</source>
        <translation>Historique du fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make again: %1</source>
        <translation>Rétablir&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler&#x202f;:&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>app::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>app::HouseDialog</name>
    <message>
        <source>House style — Lisière</source>
        <translation>Charte — Lisière</translation>
    </message>
    <message>
        <source>The same on all pages made from this file, for everybody who opens it.</source>
        <translation>La même sur toutes les pages faites avec ce fichier, pour toutes les personnes qui l’ouvrent.</translation>
    </message>
    <message>
        <source>Nothing is set in this file yet. This is what you used last.</source>
        <translation>Rien n’est encore défini dans ce fichier. Voici ce que vous avez utilisé en dernier.</translation>
    </message>
    <message>
        <source>Organisation, at the foot of every page</source>
        <translation>Structure, au pied de chaque page</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour of bands and headings</source>
        <translation>Couleur des bandeaux et des titres</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep in the file</source>
        <translation>Garder dans le fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>sans logo</translation>
    </message>
    <message>
        <source>A colour is written #2B6B52: six digits or letters from A to F.</source>
        <translation>Une couleur s’écrit #2B6B52&#x202f;: six chiffres ou lettres de A à F.</translation>
    </message>
    <message>
        <source>Easy to read on white (contrast %1, 4.5 is the least).</source>
        <translation>Bien lisible sur du blanc (contraste %1, le minimum est 4,5).</translation>
    </message>
    <message>
        <source>Too pale to be read on white (contrast %1, 4.5 is the least).</source>
        <translation>Trop pâle pour être lue sur du blanc (contraste %1, le minimum est 4,5).</translation>
    </message>
    <message>
        <source>Take a darker one</source>
        <translation>En prendre une plus foncée</translation>
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
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 have their outline</source>
        <translation>%1&#x202f;: %2 ont leur contour</translation>
    </message>
    <message>
        <source>How it is read…</source>
        <translation>Comment il est lu…</translation>
    </message>
    <message>
        <source>Reading the file again…</source>
        <translation>Relecture du fichier…</translation>
    </message>
    <message>
        <source>Reading the file again</source>
        <translation>Relecture du fichier</translation>
    </message>
    <message>
        <source>%1 tables: &lt;b&gt;every code&lt;/b&gt; has its outline</source>
        <translation>%1 tables&#x202f;: &lt;b&gt;tous les codes&lt;/b&gt; ont leur contour</translation>
    </message>
    <message>
        <source>Put the files’ values in the place of those the register has</source>
        <translation>Remplacer les valeurs du réseau par celles des fichiers</translation>
    </message>
</context>
<context>
    <name>app::IndicatorLibrary</name>
    <message>
        <source>In this file</source>
        <translation>Dans ce fichier</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Library of indicators</source>
        <translation>Bibliothèque d’indicateurs</translation>
    </message>
    <message>
        <source>Part of a name, a theme or a definition</source>
        <translation>Une partie du nom, du thème ou de la définition</translation>
    </message>
    <message>
        <source>Indicators by theme</source>
        <translation>Indicateurs par thème</translation>
    </message>
    <message>
        <source>About the indicator</source>
        <translation>À propos de l’indicateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>★ Favourite</source>
        <translation>★ Favori</translation>
    </message>
    <message>
        <source>☆ Add to favourites</source>
        <translation>☆ Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>No indicator has these words. Fewer words, or all indicators instead of those in this file, may find one.</source>
        <translation>Aucun indicateur n’a ces mots. Moins de mots, ou tous les indicateurs au lieu de ceux de ce fichier, peuvent en trouver un.</translation>
    </message>
</context>
<context>
    <name>app::IndicatorListModel</name>
    <message>
        <source>%1, favourite</source>
        <translation>%1, favori</translation>
    </message>
</context>
<context>
    <name>app::JoinDialog</name>
    <message>
        <source>Matching codes</source>
        <translation>Rapprochement des codes</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Rows that did not find their outline by their code</source>
        <translation>Lignes qui n’ont pas trouvé leur contour par leur code</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Export the rejects…</source>
        <translation>Exporter les rejets…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing the codes</source>
        <translation>Comparaison des codes</translation>
    </message>
    <message>
        <source>There is no table that could be compared with outlines yet.</source>
        <translation>Il n’y a pas encore de table à rapprocher de contours.</translation>
    </message>
    <message>
        <source>%1 code has several rows.</source>
        <translation>%1 code a plusieurs lignes.</translation>
    </message>
    <message>
        <source>%1 codes have several rows.</source>
        <translation>%1 codes ont plusieurs lignes.</translation>
    </message>
    <message>
        <source>Outlines without figures: %1.</source>
        <translation>Contours sans valeurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Take the repair back</source>
        <translation>Annuler la réparation</translation>
    </message>
    <message>
        <source>Put %1 code right</source>
        <translation>Réparer %1 code</translation>
    </message>
    <message>
        <source>Put %1 codes right</source>
        <translation>Réparer %1 codes</translation>
    </message>
    <message>
        <source>Putting codes right</source>
        <translation>Réparation des codes</translation>
    </message>
    <message>
        <source>Taking the repair back</source>
        <translation>Annulation de la réparation</translation>
    </message>
    <message>
        <source>The codes are read as what was meant. The table keeps what was published.</source>
        <translation>Les codes sont lus comme ce qu’ils veulent dire. La table garde ce qui a été publié.</translation>
    </message>
    <message>
        <source>The codes are read as they were published again.</source>
        <translation>Les codes sont de nouveau lus comme ils ont été publiés.</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>rejets</translation>
    </message>
    <message>
        <source>Export the rejects</source>
        <translation>Exporter les rejets</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Writing the rejects</source>
        <translation>Écriture des rejets</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::JoinModel</name>
    <message>
        <source>can be put right</source>
        <translation>réparable</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>transposé</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>rien d’anormal</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>pas représenté</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
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
    <message>
        <source>Change the style of the map</source>
        <translation>Changer le style de la carte</translation>
    </message>
</context>
<context>
    <name>app::LegendEditor</name>
    <message>
        <source>Back to the proposed legend</source>
        <translation>Revenir à la légende proposée</translation>
    </message>
    <message>
        <source>Lines of the legend</source>
        <translation>Lignes de la légende</translation>
    </message>
    <message>
        <source>F2 rewords a line, Alt+Up and Alt+Down move it</source>
        <translation>F2 reformule une ligne, Alt+Haut et Alt+Bas la déplacent</translation>
    </message>
    <message>
        <source>A double click rewords a line. Drag it, or press Alt+Up or Alt+Down, to move it.</source>
        <translation>Un double clic reformule une ligne. Pour la déplacer, faites-la glisser, ou utilisez Alt+Haut et Alt+Bas.</translation>
    </message>
    <message>
        <source>Take the proposed legend</source>
        <translation>Reprendre la légende proposée</translation>
    </message>
    <message>
        <source>Reword the legend</source>
        <translation>Reformuler la légende</translation>
    </message>
    <message>
        <source>Move a line of the legend</source>
        <translation>Déplacer une ligne de la légende</translation>
    </message>
</context>
<context>
    <name>app::LegendView</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#x202f;: %1</translation>
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
        <translation>Sources&#x202f;: %1</translation>
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
        <translation>Ai&amp;de</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Annuler&#x202f;:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rétablir&#x202f;:</translation>
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
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Lisière %1&lt;/b&gt;&lt;br&gt;A desktop observatory for priority neighbourhoods.</source>
        <translation>&lt;b&gt;Lisière %1&lt;/b&gt;&lt;br&gt;Observatoire de bureau des quartiers prioritaires.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.&lt;br&gt;&lt;br&gt;Made with Qt (LGPL 3), QCustomPlot (GPL 3), GDAL (MIT), GEOS (LGPL 2.1), PROJ (MIT), SpatiaLite (MPL 1.1), SQLite (public domain). Font: Inter, cut down (SIL OFL 1.1). Icons: Breeze (LGPL 3).&lt;br&gt;&lt;br&gt;The data keep the licences of their producers; each page names them.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;br&gt;&lt;br&gt;Fait avec Qt (LGPL 3), QCustomPlot (GPL 3), GDAL (MIT), GEOS (LGPL 2.1), PROJ (MIT), SpatiaLite (MPL 1.1), SQLite (domaine public). Police&#x202f;: Inter, réduite (SIL OFL 1.1). Icônes&#x202f;: Breeze (LGPL 3).&lt;br&gt;&lt;br&gt;Les données gardent les licences de leurs producteurs&#x202f;; chaque page les nomme.</translation>
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
    <message>
        <source>Comparison with published values…</source>
        <translation>Comparaison avec les valeurs publiées…</translation>
    </message>
    <message>
        <source>&amp;Matching codes…</source>
        <translation>&amp;Rapprochement des codes…</translation>
    </message>
    <message>
        <source>Perimeters of 2015 and of 2024…</source>
        <translation>Périmètres de 2015 et de 2024…</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Some codes did not find their outline. File, Matching codes… says why.</source>
        <translation>Des codes n’ont pas trouvé leur contour. Fichier, Rapprochement des codes… dit pourquoi.</translation>
    </message>
    <message>
        <source>Click points to measure; a double click ends the line, Backspace takes a point back, Escape leaves</source>
        <translation>Cliquez des points pour mesurer&#x202f;; un double clic termine, Retour arrière retire un point, Échap quitte</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Style of the map…</source>
        <translation>&amp;Style de la carte…</translation>
    </message>
    <message>
        <source>&amp;Measure a distance or an area</source>
        <translation>&amp;Mesurer une distance ou une surface</translation>
    </message>
    <message>
        <source>Compare with another &amp;year</source>
        <translation>Comparer avec une autre &amp;année</translation>
    </message>
    <message>
        <source>Compare &amp;women and men</source>
        <translation>Comparer &amp;femmes et hommes</translation>
    </message>
    <message>
        <source>Compare women and men</source>
        <translation>Comparer femmes et hommes</translation>
    </message>
    <message>
        <source>Maps &amp;side by side…</source>
        <translation>Cartes &amp;côte à côte…</translation>
    </message>
    <message>
        <source>&amp;One map alone</source>
        <translation>&amp;Une seule carte</translation>
    </message>
    <message>
        <source>Show one map</source>
        <translation>Afficher une seule carte</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Take a map away</source>
        <translation>Retirer une carte</translation>
    </message>
    <message>
        <source>Colours as seen by…</source>
        <translation>Couleurs vues par…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the map…</source>
        <translation>&amp;Enregistrer la carte…</translation>
    </message>
    <message>
        <source>Sa&amp;ved maps</source>
        <translation>Cartes en&amp;registrées</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Si&amp;gnets</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Name of the map. One of the same name is replaced; that can be undone.</source>
        <translation>Nom de la carte. Une carte du même nom est remplacée&#x202f;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete…</source>
        <translation>Renommer, dupliquer, supprimer…</translation>
    </message>
    <message>
        <source>Departments, EPCI and city contracts…</source>
        <translation>Départements, EPCI et contrats de ville…</translation>
    </message>
    <message>
        <source>Keep this place…</source>
        <translation>Garder ce lieu…</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Garder ce lieu</translation>
    </message>
    <message>
        <source>Name of the bookmark:</source>
        <translation>Nom du signet&#x202f;:</translation>
    </message>
    <message>
        <source>Rename, delete…</source>
        <translation>Renommer, supprimer…</translation>
    </message>
    <message>
        <source>Make a &amp;page…</source>
        <translation>Faire une &amp;page…</translation>
    </message>
    <message>
        <source>S&amp;heet of the neighbourhood…</source>
        <translation>&amp;Fiche du quartier…</translation>
    </message>
    <message>
        <source>Make an a&amp;tlas…</source>
        <translation>Faire un a&amp;tlas…</translation>
    </message>
    <message>
        <source>Saved pa&amp;ges</source>
        <translation>Pages &amp;enregistrées</translation>
    </message>
    <message>
        <source>Ho&amp;use style…</source>
        <translation>&amp;Charte…</translation>
    </message>
    <message>
        <source>Copy the &amp;map</source>
        <translation>Copier la &amp;carte</translation>
    </message>
    <message>
        <source>Copy the &amp;chart</source>
        <translation>Copier le &amp;graphique</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The map is in the clipboard, as a picture and as text.</source>
        <translation>La carte est dans le presse-papiers, comme image et comme texte.</translation>
    </message>
    <message>
        <source>The chart is in the clipboard, as a picture and as text.</source>
        <translation>Le graphique est dans le presse-papiers, comme image et comme texte.</translation>
    </message>
    <message>
        <source>Choose a neighbourhood first, on the map or in the table.</source>
        <translation>Choisissez d’abord un quartier, sur la carte ou dans le tableau.</translation>
    </message>
    <message>
        <source>Sheet of the site “%1”…</source>
        <translation>Fiche du site «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Copy to &amp;give away…</source>
        <translation>Copie à &amp;transmettre…</translation>
    </message>
    <message>
        <source>Go &amp;back to a copy</source>
        <translation>&amp;Revenir à une copie</translation>
    </message>
    <message>
        <source>-to-give</source>
        <translation>-a-transmettre</translation>
    </message>
    <message>
        <source>-copy</source>
        <translation>-copie</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a copy without the history and without drafts (%n left out).</source>
        <translation>
            <numerusform>%1 est une copie sans l’historique ni les brouillons (%n écarté).</numerusform>
            <numerusform>%1 est une copie sans l’historique ni les brouillons (%n écartés).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a whole copy.</source>
        <translation>%1 est une copie complète.</translation>
    </message>
    <message>
        <source>No dated copy yet</source>
        <translation>Pas encore de copie datée</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Revenir à une copie</translation>
    </message>
    <message>
        <source>The file becomes what it was on %1. What it is now is kept beside it.</source>
        <translation>Le fichier redevient ce qu’il était le %1. Ce qu’il est à présent est gardé à côté.</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Retour à la copie</translation>
    </message>
    <message>
        <source>What the file was before is in %1.</source>
        <translation>Ce qu’était le fichier est dans %1.</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>E&amp;xplore the figures</source>
        <translation>E&amp;xplorer les chiffres</translation>
    </message>
    <message>
        <source>The &amp;network</source>
        <translation>Le &amp;réseau</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Search in the &amp;list</source>
        <translation>Rechercher dans la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Add a record…</source>
        <translation>&amp;Ajouter une fiche…</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Importer un tableau…</translation>
    </message>
    <message>
        <source>&amp;Page of the coverage…</source>
        <translation>&amp;Page de la couverture…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Ta&amp;ble of comparison…</source>
        <translation>Ta&amp;bleau comparatif…</translation>
    </message>
    <message>
        <source>The chart is in the clipboard.</source>
        <translation>Le graphique est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>&amp;Library of indicators…</source>
        <translation>&amp;Bibliothèque d’indicateurs…</translation>
    </message>
    <message>
        <source>&amp;Draw an outline</source>
        <translation>&amp;Dessiner un périmètre</translation>
    </message>
    <message>
        <source>Outline of the &amp;zones picked</source>
        <translation>Périmètre des &amp;zones choisies</translation>
    </message>
    <message>
        <source>&amp;Diagnostic report…</source>
        <translation>Rapport de &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Select by c&amp;odes…</source>
        <translation>Sélectionner par c&amp;odes…</translation>
    </message>
    <message>
        <source>Looking what the file holds</source>
        <translation>Lecture de ce que contient le fichier</translation>
    </message>
    <message>
        <source>For a &amp;room: large type, map and legend alone</source>
        <translation>&amp;Projection&#x202f;: grands caractères, carte et légende seules</translation>
    </message>
    <message>
        <source>Charts of the zones, or without them</source>
        <translation>Graphiques des zones, ou sans eux</translation>
    </message>
    <message>
        <source>Back to the table alone</source>
        <translation>Revenir au tableau seul</translation>
    </message>
    <message>
        <source>&amp;Help on this view</source>
        <translation>&amp;Aide sur cette vue</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>&amp;Outlines kept in the file</source>
        <translation>&amp;Périmètres gardés dans le fichier</translation>
    </message>
    <message>
        <source>None is kept in this file yet</source>
        <translation>Aucun n’est encore gardé dans ce fichier</translation>
    </message>
    <message>
        <source>Residents’ &amp;words</source>
        <translation>Paroles d’&amp;habitants</translation>
    </message>
    <message>
        <source>&amp;Pin residents’ words on the map…</source>
        <translation>É&amp;pingler une parole d’habitant sur la carte…</translation>
    </message>
    <message>
        <source>&amp;Read residents’ words one after the other</source>
        <translation>&amp;Lire les paroles d’habitants l’une après l’autre</translation>
    </message>
    <message>
        <source>The map shows no residents’ words. Pin some, or turn their layer on.</source>
        <translation>La carte ne montre aucune parole d’habitant. Épinglez-en, ou affichez leur couche.</translation>
    </message>
    <message>
        <source>&amp;Minutes: map and residents’ words…</source>
        <translation>&amp;Compte rendu&#x202f;: carte et paroles d’habitants…</translation>
    </message>
    <message>
        <source>&amp;Table of residents’ words…</source>
        <translation>&amp;Tableau des paroles d’habitants…</translation>
    </message>
    <message>
        <source>Table of residents’ words</source>
        <translation>Tableau des paroles d’habitants</translation>
    </message>
    <message>
        <source>residents-words</source>
        <translation>paroles-d-habitants</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>Tableaux (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Add&amp;resses and neighbourhoods…</source>
        <translation>Ad&amp;resses et quartiers…</translation>
    </message>
    <message>
        <source>generation %1: in no neighbourhood, nor within %2 of one</source>
        <translation>génération %1&#x202f;: dans aucun quartier, ni à moins de %2 de l’un d’eux</translation>
    </message>
    <message>
        <source>generation %1: the perimeters that are loaded do not tell</source>
        <translation>génération %1&#x202f;: les périmètres chargés ne permettent pas de le dire</translation>
    </message>
    <message>
        <source>generation %1: in %2</source>
        <translation>génération %1&#x202f;: dans %2</translation>
    </message>
    <message>
        <source>generation %1: outside, %2 from %3</source>
        <translation>génération %1&#x202f;: en dehors, à %2 de %3</translation>
    </message>
    <message>
        <source>, to be checked (the outline is %1 away)</source>
        <translation>, à vérifier (le contour est à %1)</translation>
    </message>
    <message>
        <source>%1 (middle of the street)</source>
        <translation>%1 (milieu de la voie)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Looking where the address lies</source>
        <translation>Recherche de la situation de l’adresse</translation>
    </message>
    <message>
        <source>&amp;Lists of places</source>
        <translation>&amp;Listes de lieux</translation>
    </message>
    <message>
        <source>“%1” was added: %2 lines, which can be told in which neighbourhood they lie.</source>
        <translation>«&#x202f;%1&#x202f;» est ajouté&#x202f;: %2 lignes, dont on peut dire dans quel quartier chacune se trouve.</translation>
    </message>
    <message>
        <source>Addresses and neighbourhoods…</source>
        <translation>Adresses et quartiers…</translation>
    </message>
    <message>
        <source>Count &amp;in and around the neighbourhoods…</source>
        <translation>Compter dans et autour des quart&amp;iers…</translation>
    </message>
</context>
<context>
    <name>app::MapArea</name>
    <message>
        <source>Back to the colours of the map</source>
        <translation>Revenir aux couleurs de la carte</translation>
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
    <message>
        <source>Measure a distance or an area</source>
        <translation>Mesurer une distance ou une surface</translation>
    </message>
</context>
<context>
    <name>app::MapGrid</name>
    <message>
        <source>Take this map away</source>
        <translation>Retirer cette carte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>app::MarginLine</name>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>for comparison</source>
        <translation>repère</translation>
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
    <name>app::NetworkBar</name>
    <message>
        <source>Records shown</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Year seen</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Records shown: %1</source>
        <translation>Montrer&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Other kinds of records</source>
        <translation>Autres sortes de fiches</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>app::NetworkPerspective</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Copy the coverage</source>
        <translation>Copier la couverture</translation>
    </message>
    <message>
        <source>Page of the coverage…</source>
        <translation>Page de la couverture…</translation>
    </message>
    <message>
        <source>Click where it is; Enter takes the middle of the map, Escape leaves it where it was</source>
        <translation>Cliquez à l’endroit voulu&#x202f;; Entrée prend le milieu de la carte, Échap renonce</translation>
    </message>
    <message>
        <source>%1 have no points: the map shows the adherents</source>
        <translation>%1&#x202f;: pas de points, la carte montre les adhérents</translation>
    </message>
    <message>
        <source>The coverage is in the clipboard.</source>
        <translation>La couverture est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 placed on the map, %2 without a point</source>
        <translation>%1 placés sur la carte, %2 sans point</translation>
    </message>
    <message>
        <source>%1 placed on the map</source>
        <translation>%1 placés sur la carte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Record and coverage</source>
        <translation>Fiche et couverture</translation>
    </message>
    <message>
        <source>Approximate positions: the middle of the main town</source>
        <translation>Positions approchées&#x202f;: le centre de la ville principale</translation>
    </message>
    <message>
        <source>Some positions are the middle of the main town</source>
        <translation>Certaines positions sont le centre de la ville principale</translation>
    </message>
</context>
<context>
    <name>app::NoFigureBar</name>
    <message>
        <source>The file has outlines, and no figures for them yet: the map shows the outlines alone.</source>
        <translation>Le fichier a des contours, et pas encore de chiffres pour eux&#x202f;: la carte montre les contours seuls.</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
</context>
<context>
    <name>app::NotLoaded</name>
    <message>
        <source>%1 (%2, published up to %3)</source>
        <translation>%1 (%2, publié jusqu’en %3)</translation>
    </message>
    <message>
        <source>%1 These files bring them: %2.</source>
        <translation>%1 Ces fichiers les apportent&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 Wanted: %2.</source>
        <translation>%1 Il faut&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
    <message>
        <source>%1 Wanted, among these files: %2.</source>
        <translation>%1 Il faut, parmi ces fichiers&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>app::OutlinePanel</name>
    <message>
        <source>Keep this outline…</source>
        <translation>Garder ce périmètre…</translation>
    </message>
    <message>
        <source>Estimates for the outline</source>
        <translation>Estimations pour le périmètre</translation>
    </message>
    <message>
        <source>Drawn outline</source>
        <translation>Périmètre dessiné</translation>
    </message>
    <message>
        <source>Outlines kept in the file</source>
        <translation>Périmètres gardés dans le fichier</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>En dessiner un autre</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Back to the portrait</source>
        <translation>Revenir au portrait</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Alentours</translation>
    </message>
    <message>
        <source>Distance around the outline</source>
        <translation>Distance autour du périmètre</translation>
    </message>
    <message>
        <source>Distance in metres</source>
        <translation>Distance en mètres</translation>
    </message>
    <message>
        <source>None is kept in this file yet</source>
        <translation>Aucun n’est encore gardé dans ce fichier</translation>
    </message>
    <message>
        <source>Keep the outline</source>
        <translation>Garder le périmètre</translation>
    </message>
    <message>
        <source>Name of the outline. One of the same name is replaced; that can be undone.</source>
        <translation>Nom du périmètre. Celui du même nom est remplacé&#x202f;; cela s’annule.</translation>
    </message>
    <message>
        <source>Estimating for the outline</source>
        <translation>Estimation pour le périmètre</translation>
    </message>
    <message>
        <source>One zone picked on the map</source>
        <translation>Une zone choisie sur la carte</translation>
    </message>
    <message>
        <source>%1 zones picked, taken together</source>
        <translation>%1 zones choisies, réunies</translation>
    </message>
    <message>
        <source>Click a corner or a side to move it, click again to set it down; Escape leaves.</source>
        <translation>Cliquez un sommet ou un côté pour le déplacer, cliquez de nouveau pour le poser&#x202f;; Échap quitte.</translation>
    </message>
    <message>
        <source>Click the corners on the map; a double click or Enter closes the outline, Backspace takes a corner back.</source>
        <translation>Cliquez les sommets sur la carte&#x202f;; un double-clic ou Entrée ferme le périmètre, Retour arrière reprend un sommet.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>The figures are in the clipboard.</source>
        <translation>Les chiffres sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation>dont %1</translation>
    </message>
    <message>
        <source>Figures of the outline</source>
        <translation>Chiffres du périmètre</translation>
    </message>
    <message>
        <source>Draw another outline</source>
        <translation>Dessiner un autre périmètre</translation>
    </message>
    <message>
        <source>The outline that is drawn is not kept. Another one takes its place; Undo brings it back as long as you draw.</source>
        <translation>Le périmètre dessiné n’est pas gardé. Un autre prend sa place&#x202f;; Annuler le ramène tant que vous dessinez.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuer celui-ci</translation>
    </message>
    <message>
        <source>Press a figure to see how it was obtained.</source>
        <translation>Cliquez sur un chiffre pour voir comment il est obtenu.</translation>
    </message>
    <message>
        <source>%1 cannot be estimated: %2. In the IRIS that the outline meets it goes from %3 to %4.</source>
        <translation>%1&#x202f;: non estimable, %2. Dans les IRIS que le périmètre touche, de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 cannot be estimated: %2.</source>
        <translation>%1&#x202f;: non estimable, %2.</translation>
    </message>
</context>
<context>
    <name>app::OutlineSketch</name>
    <message>
        <source>Move a corner</source>
        <translation>Déplacer un sommet</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Fermer le périmètre</translation>
    </message>
    <message>
        <source>Add a corner</source>
        <translation>Ajouter un sommet</translation>
    </message>
    <message>
        <source>Take a corner back</source>
        <translation>Reprendre un sommet</translation>
    </message>
    <message>
        <source>Draw another outline</source>
        <translation>Dessiner un autre périmètre</translation>
    </message>
    <message>
        <source>Outline of the zones picked</source>
        <translation>Périmètre des zones choisies</translation>
    </message>
    <message>
        <source>Show a kept outline</source>
        <translation>Montrer un périmètre gardé</translation>
    </message>
</context>
<context>
    <name>app::PageEditor</name>
    <message>
        <source>Make a page — Lisière</source>
        <translation>Faire une page — Lisière</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Annuler&#x202f;:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rétablir&#x202f;:</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Pages enregistrées</translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation>Enregistrer la page…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Copy the page as a picture</source>
        <translation>Copier la page comme image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the page as a file</source>
        <translation>Exporter la page dans un fichier</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>Dessin de la page</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete…</source>
        <translation>Renommer, dupliquer, supprimer…</translation>
    </message>
    <message>
        <source>This file can only be read: the page cannot be saved in it. Export it, or save a copy of the file.</source>
        <translation>Ce fichier ne peut être que lu&#x202f;: la page ne peut pas y être enregistrée. Exportez-la, ou enregistrez une copie du fichier.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Name of the page. One of the same name is replaced; that can be undone.</source>
        <translation>Nom de la page. Une page du même nom est remplacée&#x202f;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Open the page “%1”</source>
        <translation>Ouvrir la page «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Writing the page… Esc stops it.</source>
        <translation>Écriture de la page… Échap l’arrête.</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Écriture de la page</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The page is in the clipboard, as a picture and as text.</source>
        <translation>La page est dans le presse-papiers, comme image et comme texte.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté&#x202f;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>app::PageForm</name>
    <message>
        <source>Kind of page</source>
        <translation>Modèle de page</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Choose what the page is about</source>
        <translation>Choisir le sujet de la page</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapo 16:9</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Sens du papier</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Title: what the page shows, in one sentence</source>
        <translation>Titre&#x202f;: ce que montre la page, en une phrase</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Type the title</source>
        <translation>Saisir le titre</translation>
    </message>
    <message>
        <source>Type the subtitle</source>
        <translation>Saisir le sous-titre</translation>
    </message>
    <message>
        <source>Take the proposed title</source>
        <translation>Reprendre cette proposition</translation>
    </message>
    <message>
        <source>Leave out the proposed title</source>
        <translation>Retirer le titre proposé</translation>
    </message>
    <message>
        <source>Note under the legend or at the foot</source>
        <translation>Note sous la légende ou en pied de page</translation>
    </message>
    <message>
        <source>Type the note</source>
        <translation>Saisir la note</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>The territory</source>
        <translation>Le territoire</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>À l’échelle</translation>
    </message>
    <message>
        <source>Scale, 1 to</source>
        <translation>Échelle, 1 pour</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affiché&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#x202f;: %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Retirer&#x202f;: %1</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>House style: organisation, logo, colour…</source>
        <translation>Charte&#x202f;: structure, logo, couleur…</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Sentences of the sheet, which you may change</source>
        <translation>Phrases de la fiche, que vous pouvez modifier</translation>
    </message>
    <message>
        <source>Change a sentence</source>
        <translation>Modifier une phrase</translation>
    </message>
    <message>
        <source>Choose the kind of page</source>
        <translation>Choisir le modèle de page</translation>
    </message>
    <message>
        <source>Choose the format</source>
        <translation>Choisir le format</translation>
    </message>
    <message>
        <source>Choose what the map shows</source>
        <translation>Choisir ce que montre la carte</translation>
    </message>
    <message>
        <source>From 500 to 50 million, such as 25 000</source>
        <translation>De 500 à 50 millions, par exemple 25 000</translation>
    </message>
    <message>
        <source>Choose the scale</source>
        <translation>Choisir l’échelle</translation>
    </message>
    <message>
        <source>Format: A4, standing</source>
        <translation>Format&#x202f;: A4, portrait</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas l’imprimer</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimée</translation>
    </message>
    <message>
        <source>proposal, not printed</source>
        <translation>proposition, non imprimée</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>Choisir l’année</translation>
    </message>
    <message>
        <source>Year (empty: today&apos;s members, the latest activity, all actions)</source>
        <translation>Année (vide&#x202f;: adhérents d’aujourd’hui, dernière activité, toutes les actions)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>All of the register</source>
        <translation>Tout le réseau</translation>
    </message>
</context>
<context>
    <name>app::PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Taille de l’aperçu</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>The page is being made anew…</source>
        <translation>La page est refaite…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>app::PageTexts</name>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraphe %1</translation>
    </message>
    <message>
        <source>Back to the proposed sentence</source>
        <translation>Revenir à la phrase proposée</translation>
    </message>
</context>
<context>
    <name>app::PeopleModel</name>
    <message>
        <source>Live within %1 m</source>
        <translation>Vivent à moins de %1 m</translation>
    </message>
    <message>
        <source>Mean distance (m)</source>
        <translation>Distance moyenne (m)</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
</context>
<context>
    <name>app::PeopleView</name>
    <message>
        <source>Inhabitants near a place</source>
        <translation>Habitants à proximité d’un lieu</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
</context>
<context>
    <name>app::PerimeterModel</name>
    <message>
        <source>not known</source>
        <translation>non déterminé</translation>
    </message>
    <message>
        <source>Perimeter
</source>
        <translation>Périmètre
</translation>
    </message>
    <message>
        <source>What changed
</source>
        <translation>Changement
</translation>
    </message>
    <message>
        <source>Neighbourhood
of 2015</source>
        <translation>Quartier
de 2015</translation>
    </message>
    <message>
        <source>Neighbourhood
of 2024</source>
        <translation>Quartier
de 2024</translation>
    </message>
    <message>
        <source>Kept
ha</source>
        <translation>Conservé
ha</translation>
    </message>
    <message>
        <source>Entered
ha</source>
        <translation>Entré
ha</translation>
    </message>
    <message>
        <source>Left
ha</source>
        <translation>Sorti
ha</translation>
    </message>
    <message>
        <source>Inhabitants
of 2015</source>
        <translation>Habitants
de 2015</translation>
    </message>
    <message>
        <source>Inhabitants
kept</source>
        <translation>Habitants
conservés</translation>
    </message>
    <message>
        <source>Inhabitants
entered</source>
        <translation>Habitants
entrés</translation>
    </message>
    <message>
        <source>Inhabitants
left</source>
        <translation>Habitants
sortis</translation>
    </message>
</context>
<context>
    <name>app::PerimeterSketch</name>
    <message>
        <source>Outlines of the change</source>
        <translation>Contours du changement</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Entered in 2024</source>
        <translation>Entré en 2024</translation>
    </message>
    <message>
        <source>Of 2015, not known in 2024</source>
        <translation>De 2015, non déterminé en 2024</translation>
    </message>
    <message>
        <source>Left in 2024</source>
        <translation>Sorti en 2024</translation>
    </message>
    <message>
        <source>Choose a line to see its outlines.</source>
        <translation>Choisissez une ligne pour voir ses contours.</translation>
    </message>
</context>
<context>
    <name>app::PerimetersDialog</name>
    <message>
        <source>Perimeters of 2015 and of 2024</source>
        <translation>Périmètres de 2015 et de 2024</translation>
    </message>
    <message>
        <source>The outlines of both generations are laid over one another. Names and codes play no part; differences of a few metres between two drawings of one street count as none.</source>
        <translation>Les contours des deux générations sont superposés. Les noms et les codes n’interviennent pas&#x202f;; les écarts de quelques mètres entre deux dessins d’une même rue comptent pour rien.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>Contract or place</source>
        <translation>Contrat ou lieu</translation>
    </message>
    <message>
        <source>Changes of perimeters</source>
        <translation>Changements de périmètres</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>Copier ce tableau</translation>
    </message>
    <message>
        <source>Export all tables…</source>
        <translation>Exporter tous les tableaux…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>not known: %1 ha</source>
        <translation>non déterminé&#x202f;: %1&#xa0;ha</translation>
    </message>
    <message>
        <source>perimeters 2015-2024</source>
        <translation>périmètres 2015-2024</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx *.ods)</source>
        <translation>Tableur (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>inhabitants not estimable</source>
        <translation>habitants non estimables</translation>
    </message>
    <message>
        <source>kept: %1 ha, %2</source>
        <translation>conservé&#x202f;: %1 ha, %2</translation>
    </message>
    <message>
        <source>entered: %1 ha, %2</source>
        <translation>entré&#x202f;: %1 ha, %2</translation>
    </message>
    <message>
        <source>left: %1 ha, %2</source>
        <translation>sorti&#x202f;: %1 ha, %2</translation>
    </message>
</context>
<context>
    <name>app::PlacesDialog</name>
    <message>
        <source>%1 (department %2)</source>
        <translation>%1 (département %2)</translation>
    </message>
    <message>
        <source>%1 (EPCI)</source>
        <translation>%1 (EPCI)</translation>
    </message>
    <message>
        <source>%1 (city contract)</source>
        <translation>%1 (contrat de ville)</translation>
    </message>
    <message>
        <source>Departments, EPCI and city contracts</source>
        <translation>Départements, EPCI et contrats de ville</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Une partie du nom</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
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
    <message>
        <source>Estimates are being made…</source>
        <translation>Estimations en cours…</translation>
    </message>
    <message>
        <source>Sheet of this neighbourhood…</source>
        <translation>Fiche de ce quartier…</translation>
    </message>
    <message>
        <source>Figures of the place</source>
        <translation>Chiffres du territoire</translation>
    </message>
    <message>
        <source>The file has no outline of a neighbourhood yet.</source>
        <translation>Le fichier n’a pas encore de contour de quartier.</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
    <message>
        <source>Search for a neighbourhood…</source>
        <translation>Rechercher un quartier…</translation>
    </message>
</context>
<context>
    <name>app::PortraitTable</name>
    <message>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
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
        <source>Figures of the commune: not loaded</source>
        <translation>Chiffres de la commune&#x202f;: non chargés</translation>
    </message>
    <message>
        <source>See %1 more</source>
        <translation>Voir %1 de plus</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. How was this figure obtained?</source>
        <translation>%1, %2, %3&#x202f;: %4. Comment ce chiffre est obtenu&#x202f;?</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Urban unit</source>
        <translation>Unité urbaine</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>%1, %2, %3: not loaded.</source>
        <translation>%1, %2, %3&#x202f;: non chargé.</translation>
    </message>
    <message>
        <source>Figures of the commune: not loaded.</source>
        <translation>Chiffres de la commune&#x202f;: non chargés.</translation>
    </message>
</context>
<context>
    <name>app::PositionsDialog</name>
    <message>
        <source>%1 inside</source>
        <translation>%1 dedans</translation>
    </message>
    <message>
        <source>%1 within %2 m</source>
        <translation>%1 à %2 m au plus</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 en dehors</translation>
    </message>
    <message>
        <source>Generation %1: %2. To check, so near an outline: %3.</source>
        <translation>Génération %1&#x202f;: %2. À vérifier, si près d’un contour&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Without a place: %1.</source>
        <translation>Sans point&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Addresses and neighbourhoods</source>
        <translation>Adresses et quartiers</translation>
    </message>
    <message>
        <source>Each place of a list is told the neighbourhood it lies in, or the nearest within 500 m, with the distance to its outline, for every generation loaded.</source>
        <translation>Pour chaque lieu d’une liste, le quartier où il se trouve, ou le plus proche à 500 m au plus, avec la distance à son contour, pour chaque génération chargée.</translation>
    </message>
    <message>
        <source>List of places</source>
        <translation>Liste de lieux</translation>
    </message>
    <message>
        <source>By how much a place may be wrong</source>
        <translation>Un lieu peut être décalé de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No list of places is loaded yet: addresses, establishments, facilities, or any table with coordinates.</source>
        <translation>Aucune liste de lieux n’est encore chargée&#x202f;: adresses, établissements, équipements ou tout tableau avec des coordonnées.</translation>
    </message>
    <message>
        <source>addresses-neighbourhoods</source>
        <translation>adresses-quartiers</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>Tableaux (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not determined: %1, where the perimeters of %2 that are loaded are not all there are.</source>
        <translation>Non déterminés&#x202f;: %1, là où les périmètres de %2 qui sont chargés ne sont pas tous ceux qui existent.</translation>
    </message>
    <message>
        <source>Not determined: %1, which stand in the middle of their town.</source>
        <translation>Non déterminés&#x202f;: %1, placés au centre de leur ville.</translation>
    </message>
    <message>
        <source>A place this near to a limit may lie on either side: it is said to be undetermined.</source>
        <translation>Un lieu aussi près d’une limite peut être d’un côté ou de l’autre&#x202f;: il est dit non déterminé.</translation>
    </message>
</context>
<context>
    <name>app::Presence</name>
    <message>
        <source>Keeping the copy of the day</source>
        <translation>Copie du jour</translation>
    </message>
    <message>
        <source>Open in another window of this computer since %1. You can read here; to change it, go there.</source>
        <translation>Ouvert dans une autre fenêtre de cet ordinateur depuis %1. Ici vous pouvez lire&#x202f;; pour modifier, allez dans l’autre fenêtre.</translation>
    </message>
    <message>
        <source>Open on %1 since %2. You can read; to change it, save a copy.</source>
        <translation>Ouvert sur %1 depuis %2. Vous pouvez lire&#x202f;; pour modifier, enregistrez une copie.</translation>
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
    <name>app::ProvenanceView</name>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>How this figure was obtained</source>
        <translation>Comment ce chiffre est obtenu</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>See the row of the IRIS</source>
        <translation>Voir la ligne de l’IRIS</translation>
    </message>
    <message>
        <source>See the %1 rows of IRIS</source>
        <translation>Voir les %1 lignes d’IRIS</translation>
    </message>
    <message>
        <source>See the row of the file</source>
        <translation>Voir la ligne du fichier</translation>
    </message>
    <message>
        <source>See the %1 rows of the file</source>
        <translation>Voir les %1 lignes du fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy how this figure was obtained</source>
        <translation>Copier comment ce chiffre est obtenu</translation>
    </message>
    <message>
        <source>Comparison with published values</source>
        <translation>Comparaison avec les valeurs publiées</translation>
    </message>
    <message>
        <source>How this figure was obtained is in the clipboard.</source>
        <translation>L’explication du chiffre est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>app::ReadingDialog</name>
    <message>
        <source>tabulation</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>How this table is read</source>
        <translation>Comment ce tableau est lu</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Separator of columns</source>
        <translation>Séparateur des colonnes</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Marque décimale</translation>
    </message>
    <message>
        <source>Line of the titles (0: none)</source>
        <translation>Ligne des titres (0&#x202f;: aucune)</translation>
    </message>
    <message>
        <source>Column of the codes</source>
        <translation>Colonne des codes</translation>
    </message>
    <message>
        <source>and its end, where the code is in two columns</source>
        <translation>et sa fin, si le code est en deux colonnes</translation>
    </message>
    <message>
        <source>Level of the codes</source>
        <translation>Niveau des codes</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Millésime des chiffres</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>comme trouvé</translation>
    </message>
    <message>
        <source>not known: say it</source>
        <translation>inconnu&#x202f;: à donner</translation>
    </message>
    <message>
        <source>IRIS</source>
        <translation>IRIS</translation>
    </message>
    <message>
        <source>neighbourhoods</source>
        <translation>quartiers</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>départements</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Fields of the register</source>
        <translation>Champs du réseau</translation>
    </message>
</context>
<context>
    <name>app::RecordCard</name>
    <message>
        <source>Select a record in the list or on the map.</source>
        <translation>Choisissez une fiche dans la liste ou sur la carte.</translation>
    </message>
    <message>
        <source>It has no place yet, and so no point on the map.</source>
        <translation>Sans position pour l’instant, donc sans point sur la carte.</translation>
    </message>
    <message>
        <source>Open the sheet of the site</source>
        <translation>Ouvrir la fiche du site</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Placer sur la carte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Modifier la note du&#x202f;%1</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>Aucune note pour l’instant.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>T0 and readings</source>
        <translation>T0 et relevés</translation>
    </message>
    <message>
        <source>No T0 recorded for this site.</source>
        <translation>Aucun état initial (T0) enregistré.</translation>
    </message>
    <message>
        <source>Add a T0</source>
        <translation>Ajouter un T0</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Ajouter un relevé</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Dégeler</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Lire…</translation>
    </message>
</context>
<context>
    <name>app::RecordDelegate</name>
    <message>
        <source>not on the map</source>
        <translation>sans point</translation>
    </message>
</context>
<context>
    <name>app::RecordDialog</name>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>This T0 is frozen: it stays as it was recorded, so that later readings can be compared with it. Record a reading beside it, or unfreeze it; that is kept in the history.</source>
        <translation>Ce T0 est gelé&#x202f;: il reste tel qu’il a été saisi, pour que les relevés suivants puissent lui être comparés. Ajoutez un relevé à côté, ou dégelez-le&#x202f;; l’historique en garde la trace.</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Dégeler</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Position&#x202f;:</translation>
    </message>
    <message>
        <source>Click on the map…</source>
        <translation>Cliquer sur la carte…</translation>
    </message>
    <message>
        <source>Middle of the commune</source>
        <translation>Milieu de la commune</translation>
    </message>
    <message>
        <source>or type longitude and latitude; adresse.data.gouv.fr gives those of an address</source>
        <translation>ou saisissez longitude et latitude&#x202f;; adresse.data.gouv.fr donne celles d’une adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is saved yet: see what is said beside the fields.</source>
        <translation>Rien n’est encore enregistré&#x202f;: voyez ce qui est dit sous les champs.</translation>
    </message>
    <message>
        <source>The outlines loaded do not tell in which commune that is: fill it in by hand.</source>
        <translation>Les contours chargés ne disent pas dans quelle commune c’est&#x202f;: saisissez-la.</translation>
    </message>
    <message>
        <source>give the code of the commune first</source>
        <translation>donnez d’abord le code de la commune</translation>
    </message>
    <message>
        <source>The outline of commune %1 is not loaded. Import outlines of communes, or type longitude and latitude.</source>
        <translation>Le contour de la commune&#x202f;%1 n’est pas chargé. Importez des contours de communes, ou saisissez longitude et latitude.</translation>
    </message>
    <message>
        <source>middle of the commune</source>
        <translation>milieu de la commune</translation>
    </message>
    <message>
        <source>What was typed is not saved. Save it, or press Cancel once more to leave it.</source>
        <translation>Ce qui a été saisi n’est pas enregistré. Enregistrez, ou appuyez encore une fois sur Annuler pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>app::RecordListModel</name>
    <message>
        <source>%1, %2 records</source>
        <translation>%1,&#x202f;%2 fiches</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>nouveau&#x202f;%1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>imprimé %1</translation>
    </message>
    <message>
        <source>printed %1–%2</source>
        <translation>imprimé %1–%2</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>app::RecordListPanel</name>
    <message>
        <source>Add a record</source>
        <translation>Ajouter une fiche</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Rechercher&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Search in this list…</source>
        <translation>Rechercher dans cette liste…</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 · %2 in all</source>
        <translation>%1 ·&#x202f;%2 en tout</translation>
    </message>
    <message>
        <source>None yet. Add one with +, or import a spreadsheet.</source>
        <translation>Rien pour l’instant. Ajoutez une fiche avec +, ou importez un tableau.</translation>
    </message>
    <message>
        <source>Nothing here is found by that. Another year, or fewer words?</source>
        <translation>Rien ne correspond. Essayez une autre année, ou moins de mots.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>Département&#x202f;%1</translation>
    </message>
    <message>
        <source>Only what is not on the map</source>
        <translation>Seulement ce qui est sans point</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>%1, %2 undated</source>
        <translation>%1, %2 sans date</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>À vérifier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::RegisterDesk</name>
    <message>
        <source>placed by hand on the map</source>
        <translation>placé à la main sur la carte</translation>
    </message>
    <message>
        <source>This file can only be read. To change the register, save a copy of it where you may write, and open the copy.</source>
        <translation>Ce fichier est en lecture seule. Pour modifier le réseau, enregistrez-en une copie là où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>No file is open yet.</source>
        <translation>Aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Lecture du réseau</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Added to the register; Edit, Undo takes it back</source>
        <translation>Ajouté au réseau&#x202f;; Édition, Annuler le retire</translation>
    </message>
    <message>
        <source>Changed in the register; Edit, Undo brings it back</source>
        <translation>Modifié&#x202f;; Édition, Annuler revient en arrière</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Removed from the register; Edit, Undo brings it back</source>
        <translation>Supprimé du réseau&#x202f;; Édition, Annuler le rétablit</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Placer sur la carte</translation>
    </message>
    <message>
        <source>Placed in %1</source>
        <translation>Placé à&#x202f;%1</translation>
    </message>
    <message>
        <source>Placed; the outlines loaded do not tell in which commune</source>
        <translation>Placé&#x202f;; les contours chargés ne disent pas dans quelle commune</translation>
    </message>
    <message>
        <source>Freeze “%1”</source>
        <translation>Geler «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Unfreeze “%1”</source>
        <translation>Dégeler «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Frozen: it can only be read from now on</source>
        <translation>Gelé&#x202f;: on peut seulement le lire désormais</translation>
    </message>
    <message>
        <source>Unfrozen: it can be changed again</source>
        <translation>Dégelé&#x202f;: on peut de nouveau le modifier</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Looking for the commune</source>
        <translation>Recherche de la commune</translation>
    </message>
</context>
<context>
    <name>app::Shelf</name>
    <message>
        <source>Writing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Save the map “%1”</source>
        <translation>Enregistrer la carte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The map is saved in the file</source>
        <translation>La carte est enregistrée dans le fichier</translation>
    </message>
    <message>
        <source>Opening the map</source>
        <translation>Ouverture de la carte</translation>
    </message>
    <message>
        <source>Open the map “%1”</source>
        <translation>Ouvrir la carte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Rename a saved map</source>
        <translation>Renommer une carte enregistrée</translation>
    </message>
    <message>
        <source>Duplicate a saved map</source>
        <translation>Dupliquer une carte enregistrée</translation>
    </message>
    <message>
        <source>Delete a saved map</source>
        <translation>Supprimer une carte enregistrée</translation>
    </message>
    <message>
        <source>The map is deleted; Edit, Undo brings it back</source>
        <translation>La carte est supprimée&#x202f;; Édition, Annuler la fait revenir</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>Ajouter un signet</translation>
    </message>
    <message>
        <source>The bookmark is kept in the file</source>
        <translation>Le signet est gardé dans le fichier</translation>
    </message>
    <message>
        <source>Rename a bookmark</source>
        <translation>Renommer un signet</translation>
    </message>
    <message>
        <source>Delete a bookmark</source>
        <translation>Supprimer un signet</translation>
    </message>
    <message>
        <source>Save the page “%1”</source>
        <translation>Enregistrer la page «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The page is saved in the file</source>
        <translation>La page est enregistrée dans le fichier</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>Ouverture de la page</translation>
    </message>
    <message>
        <source>Rename a saved page</source>
        <translation>Renommer une page enregistrée</translation>
    </message>
    <message>
        <source>Duplicate a saved page</source>
        <translation>Dupliquer une page enregistrée</translation>
    </message>
    <message>
        <source>Delete a saved page</source>
        <translation>Supprimer une page enregistrée</translation>
    </message>
    <message>
        <source>The page is deleted; Edit, Undo brings it back</source>
        <translation>La page est supprimée&#x202f;; Édition, Annuler la fait revenir</translation>
    </message>
    <message>
        <source>Set the house style</source>
        <translation>Définir la charte</translation>
    </message>
    <message>
        <source>The house style is kept in the file</source>
        <translation>La charte est gardée dans le fichier</translation>
    </message>
    <message>
        <source>Save the outline</source>
        <translation>Garder le périmètre</translation>
    </message>
    <message>
        <source>Delete an outline</source>
        <translation>Supprimer un périmètre</translation>
    </message>
    <message>
        <source>The outline “%1” is kept in the file; Map, Outlines kept in the file, shows its portrait.</source>
        <translation>Le périmètre «&#x202f;%1&#x202f;» est gardé dans le fichier&#x202f;; Carte, Périmètres gardés dans le fichier, en montre le portrait.</translation>
    </message>
</context>
<context>
    <name>app::ShelfDialog</name>
    <message>
        <source>Saved maps</source>
        <translation>Cartes enregistrées</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#x202f;:</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Pages enregistrées</translation>
    </message>
    <message>
        <source>No map is kept in this file yet. “Save the map…”, in the menu Map, keeps the one shown.</source>
        <translation>Aucune carte n’est encore gardée dans ce fichier. «&#x202f;Enregistrer la carte…&#x202f;», dans le menu Carte, garde celle qui est affichée.</translation>
    </message>
    <message>
        <source>No page is kept in this file yet. “Save the page…”, where a page is made, keeps it.</source>
        <translation>Aucune page n’est encore gardée dans ce fichier. «&#x202f;Enregistrer la page…&#x202f;», là où la page se fait, la garde.</translation>
    </message>
    <message>
        <source>No place is kept in this file yet. “Keep this place…”, in the menu Map under Bookmarks, keeps what the map shows.</source>
        <translation>Aucun lieu n’est encore gardé dans ce fichier. «&#x202f;Garder ce lieu…&#x202f;», dans le menu Carte sous Signets, garde ce que la carte montre.</translation>
    </message>
</context>
<context>
    <name>app::SinceChoice</name>
    <message>
        <source>%1: defined otherwise</source>
        <translation>%1&#x202f;: définition autre</translation>
    </message>
    <message>
        <source>%1: surveys in common</source>
        <translation>%1&#x202f;: enquêtes en commun</translation>
    </message>
    <message>
        <source>Change since</source>
        <translation>Évolution depuis</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Compare anyway…</source>
        <translation>Comparer malgré tout…</translation>
    </message>
    <message>
        <source>%1, anyway</source>
        <translation>%1, malgré tout</translation>
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
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>app::SourceRowsDialog</name>
    <message>
        <source>Each value as published, the share of the IRIS that was taken, and what it gives. The parts add up to the estimate, before any correction.</source>
        <translation>Chaque valeur telle que publiée, la part de l’IRIS retenue et ce qu’elle donne. Les parts s’additionnent pour faire l’estimation, avant toute correction.</translation>
    </message>
    <message>
        <source>Each value as published, and the share of the IRIS by area. Nothing was combined.</source>
        <translation>Chaque valeur telle que publiée, et la part de la surface de l’IRIS. Rien n’a été combiné.</translation>
    </message>
    <message>
        <source>The values as published.</source>
        <translation>Les valeurs telles que publiées.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>app::SourceRowsModel</name>
    <message>
        <source>IRIS
code</source>
        <translation>IRIS
code</translation>
    </message>
    <message>
        <source>Place
code</source>
        <translation>Territoire
code</translation>
    </message>
    <message>
        <source>Name
</source>
        <translation>Nom
</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>tel que publié</translation>
    </message>
    <message>
        <source>Share
taken of the IRIS</source>
        <translation>Part
de l’IRIS</translation>
    </message>
    <message>
        <source>Share
taken of %1</source>
        <translation>Part
de %1</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
</context>
<context>
    <name>app::SourcesDialog</name>
    <message>
        <source>Fictional data, made for the demonstration.</source>
        <translation>Données fictives, faites pour la démonstration.</translation>
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
        <translation>Appuyez encore pour retirer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Taking out a data set</source>
        <translation>Retrait d’un jeu de données</translation>
    </message>
    <message>
        <source>Added on %1 by Lisière %2, SHA-256 %3</source>
        <translation>Ajouté le %1 par Lisière %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>The catalogue of official sources has %1.</source>
        <translation>Le catalogue des sources officielles a le millésime %1.</translation>
    </message>
    <message>
        <source>What is shown of the data</source>
        <translation>Ce qui est montré des données</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>What can be had</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Replace by a newer file…</source>
        <translation>Remplacer par un fichier plus récent…</translation>
    </message>
    <message>
        <source>Matching codes…</source>
        <translation>Rapprochement des codes…</translation>
    </message>
    <message>
        <source>File of %1, of which %2 is no longer used</source>
        <translation>Fichier de %1, dont %2 ne servent plus</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>Fichier de %1</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Remettre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Bringing back a data set</source>
        <translation>Remise d’un jeu de données</translation>
    </message>
    <message>
        <source>Replacing a data set</source>
        <translation>Remplacement d’un jeu de données</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
    <message>
        <source>The file has no data yet. “Add data…” reads official files as they were downloaded.</source>
        <translation>Le fichier n’a pas encore de données. «&#x202f;Ajouter des données…&#x202f;» lit les fichiers officiels tels que téléchargés.</translation>
    </message>
</context>
<context>
    <name>app::StylePanel</name>
    <message>
        <source>Style of the map</source>
        <translation>Style de la carte</translation>
    </message>
    <message>
        <source>Back to layers and legend</source>
        <translation>Revenir aux couches et à la légende</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Forme&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose the form of the map</source>
        <translation>Choisir la forme de la carte</translation>
    </message>
    <message>
        <source>Count that gives the size of the circles</source>
        <translation>Effectif qui donne la taille des cercles</translation>
    </message>
    <message>
        <source>Size of the circles</source>
        <translation>Taille des cercles</translation>
    </message>
    <message>
        <source>Largest circle, in percent of the proposed size</source>
        <translation>Plus grand cercle, en pourcentage de la taille proposée</translation>
    </message>
    <message>
        <source>Larger or smaller circles</source>
        <translation>Cercles plus grands ou plus petits</translation>
    </message>
    <message>
        <source>Choose the size of the circles</source>
        <translation>Choisir la taille des cercles</translation>
    </message>
    <message>
        <source>Change the size of the circles</source>
        <translation>Changer la taille des cercles</translation>
    </message>
    <message>
        <source>Method of the classes</source>
        <translation>Méthode des classes</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Territory the classes are centred on</source>
        <translation>Territoire sur lequel les classes sont centrées</translation>
    </message>
    <message>
        <source>Centred on</source>
        <translation>Centrées sur</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Follow the advice</source>
        <translation>Suivre le conseil</translation>
    </message>
    <message>
        <source>Choose the number of classes</source>
        <translation>Choisir le nombre de classes</translation>
    </message>
    <message>
        <source>Choose the colours</source>
        <translation>Choisir les couleurs</translation>
    </message>
    <message>
        <source>Breaks between the classes</source>
        <translation>Seuils entre les classes</translation>
    </message>
    <message>
        <source>10 ; 20 ; 30</source>
        <translation>10&#x202f;; 20&#x202f;; 30</translation>
    </message>
    <message>
        <source>Type or paste the breaks between the classes, apart by semicolons</source>
        <translation>Saisissez ou collez les seuils entre les classes, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Lock these classes</source>
        <translation>Verrouiller ces classes</translation>
    </message>
    <message>
        <source>Keeps them for other years and figures, so that the maps can be compared; some classes may then be empty</source>
        <translation>Les garde pour d’autres années et chiffres, pour que les cartes se comparent&#x202f;; certaines classes peuvent alors être vides</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Choose the method of the classes</source>
        <translation>Choisir la méthode des classes</translation>
    </message>
    <message>
        <source>Move a break between classes</source>
        <translation>Déplacer un seuil entre classes</translation>
    </message>
    <message>
        <source>“%1” is not a number: nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre&#x202f;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 breaks are more than a legend can list: give %2 at most.</source>
        <translation>%1 seuils sont plus qu’une légende ne peut en montrer&#x202f;: donnez-en %2 au plus.</translation>
    </message>
    <message>
        <source>Keep the classes</source>
        <translation>Garder les classes</translation>
    </message>
    <message>
        <source>Let the classes follow the values</source>
        <translation>Laisser les classes suivre les valeurs</translation>
    </message>
    <message>
        <source>What the rate is a share of</source>
        <translation>Ce dont le taux est une part</translation>
    </message>
    <message>
        <source>Proposed colours</source>
        <translation>Couleurs proposées</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Circles show a count: choose a count as indicator</source>
        <translation>Les cercles montrent un effectif&#x202f;: choisissez un effectif comme indicateur</translation>
    </message>
    <message>
        <source>Coloured circles show a rate: choose a rate as indicator</source>
        <translation>Les cercles colorés montrent un taux&#x202f;: choisissez un taux comme indicateur</translation>
    </message>
    <message>
        <source>The zones of this level have no categories</source>
        <translation>Les zones de ce niveau n’ont pas de catégories</translation>
    </message>
</context>
<context>
    <name>app::TableDialog</name>
    <message>
        <source>Table of comparison — Lisière</source>
        <translation>Tableau comparatif — Lisière</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>On show</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>City contract</source>
        <translation>Contrat de ville</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisis</translation>
    </message>
    <message>
        <source>The register has no contract: import the list of contracts</source>
        <translation>Le réseau n’a pas de contrat&#x202f;: importez la liste des contrats</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter by name, commune or code</source>
        <translation>Filtrer par nom, commune ou code</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparés à</translation>
    </message>
    <message>
        <source>Perimeters</source>
        <translation>Périmètres</translation>
    </message>
    <message>
        <source>Also with the surroundings (%1 m)</source>
        <translation>Aussi pour le périmètre élargi (%1&#x202f;m)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make the table…</source>
        <translation>Faire le tableau…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The file has no figures of neighbourhoods or of IRIS yet. Add data first.</source>
        <translation>Le fichier n’a pas encore de chiffres par quartier ou par IRIS. Ajoutez d’abord des données.</translation>
    </message>
    <message>
        <source>There is no neighbourhood in the territory on show: take a contract, or choose them one by one.</source>
        <translation>Il n’y a pas de quartier dans le territoire affiché&#x202f;: prenez un contrat, ou choisissez-les un par un.</translation>
    </message>
    <message>
        <source>No neighbourhood is chosen: tick those that the table is to have.</source>
        <translation>Aucun quartier n’est choisi&#x202f;: cochez ceux que le tableau doit contenir.</translation>
    </message>
    <message>
        <source>No figure is chosen: tick those that the table is to have.</source>
        <translation>Aucun chiffre n’est choisi&#x202f;: cochez ceux que le tableau doit contenir.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>Tableaux (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>%1: tables are written as .xlsx, .ods or .csv. Choose one of these names.</source>
        <translation>%1&#x202f;: les tableaux s’écrivent en .xlsx, .ods ou .csv. Choisissez un de ces noms.</translation>
    </message>
    <message>
        <source>Making the table… Esc stops it.</source>
        <translation>Fabrication du tableau… Échap l’arrête.</translation>
    </message>
    <message>
        <source>Making the table</source>
        <translation>Fabrication du tableau</translation>
    </message>
    <message>
        <source>%1 neighbourhood in %2</source>
        <translation>%1 quartier dans %2</translation>
    </message>
    <message>
        <source>%1 neighbourhoods in %2</source>
        <translation>%1 quartiers dans %2</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté&#x202f;: rien n’a été écrit.</translation>
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
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>La sélection seulement</translation>
    </message>
    <message>
        <source>Filters of the columns</source>
        <translation>Filtres des colonnes</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Colonnes du tableau…</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>No neighbourhood of the territory has these words.</source>
        <translation>Aucun quartier du territoire n’a ces mots.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>The file has no outline of a neighbourhood yet.</source>
        <translation>Le fichier n’a pas encore de contour de quartier.</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>Ajouter des données…</translation>
    </message>
    <message>
        <source>The territory has no neighbourhood. Choose another one in the field “My territory” above.</source>
        <translation>Le territoire n’a pas de quartier. Choisissez-en un autre dans le champ «&#x202f;Mon territoire&#x202f;», en haut.</translation>
    </message>
</context>
<context>
    <name>app::TerritoryField</name>
    <message>
        <source>Departments</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Intercommunalities (EPCI)</source>
        <translation>Intercommunalités (EPCI)</translation>
    </message>
    <message>
        <source>Communes with priority neighbourhoods</source>
        <translation>Communes avec des quartiers prioritaires</translation>
    </message>
    <message>
        <source>Other communes</source>
        <translation>Autres communes</translation>
    </message>
</context>
<context>
    <name>app::TogetherTable</name>
    <message>
        <source>Taken together</source>
        <translation>Pris ensemble</translation>
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
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The perimeters of %1 are not loaded</source>
        <translation>Les périmètres de %1 ne sont pas chargés</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The network (%1)</source>
        <translation>Le réseau (%1)</translation>
    </message>
    <message>
        <source>Search for places, indicators, records, maps and actions</source>
        <translation>Chercher un lieu, un indicateur, une fiche, une carte ou une action</translation>
    </message>
    <message>
        <source>Place, indicator, action… (Ctrl+K)</source>
        <translation>Lieu, indicateur, action… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Change since</source>
        <translation>Évolution depuis</translation>
    </message>
    <message>
        <source>No territory of this file is called “%1”. Type part of the name of a department, of an intercommunality or of a commune, or its code.</source>
        <translation>Aucun territoire de ce fichier ne s’appelle «&#x202f;%1&#x202f;». Tapez une partie du nom d’un département, d’une intercommunalité ou d’une commune, ou son code.</translation>
    </message>
</context>
<context>
    <name>app::VoiceCard</name>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Residents’ words</source>
        <translation>Paroles d’habitants</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Without agreement to be shown: it stays in this file, on no page and in no table.</source>
        <translation>Sans accord de diffusion&#x202f;: elle reste dans ce fichier, sur aucune page et dans aucun tableau.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>Residents’ words, no. %1</source>
        <translation>Parole d’habitant n° %1</translation>
    </message>
    <message>
        <source>Outside the communes that are loaded</source>
        <translation>Hors des communes chargées</translation>
    </message>
    <message>
        <source>Nobody is named. Without a yes it stays in this file: no page, no table and no copy to give away shows it.</source>
        <translation>Personne n’est nommé. Sans un oui, elle reste dans ce fichier&#x202f;: aucune page, aucun tableau et aucune copie à transmettre ne la montre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Nothing is saved yet: see what is said beside the fields.</source>
        <translation>Rien n’est encore enregistré&#x202f;: voyez ce qui est dit sous les champs.</translation>
    </message>
    <message>
        <source>What was typed is not saved. Save it, or press Cancel once more to leave it.</source>
        <translation>Ce qui a été saisi n’est pas enregistré. Enregistrez, ou appuyez encore une fois sur Annuler pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>app::VoicePins</name>
    <message>
        <source>Click where the words are about; Enter takes the middle of the map, Escape leaves</source>
        <translation>Cliquez à l’endroit dont il est question&#x202f;; Entrée prend le milieu de la carte, Échap quitte</translation>
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
    <message>
        <source>Looking up a figure</source>
        <translation>Recherche d’un chiffre</translation>
    </message>
    <message>
        <source>Show the figures again</source>
        <translation>Revenir aux chiffres du millésime</translation>
    </message>
    <message>
        <source>Show the change since %1</source>
        <translation>Montrer l’évolution depuis %1</translation>
    </message>
    <message>
        <source>Show the change since %1 anyway: %2</source>
        <translation>Montrer malgré tout l’évolution depuis %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>app::ZonePlot</name>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
</context>
<context>
    <name>app::ZoneTable</name>
    <message>
        <source>%1 IRIS</source>
        <translation>%1 IRIS</translation>
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
        <source>%1 commune</source>
        <translation>%1 commune</translation>
    </message>
    <message>
        <source>%1 communes</source>
        <translation>%1 communes</translation>
    </message>
    <message>
        <source>%1 department</source>
        <translation>%1 département</translation>
    </message>
    <message>
        <source>%1 departments</source>
        <translation>%1 départements</translation>
    </message>
    <message>
        <source>%1 zone</source>
        <translation>%1 zone</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 zones</translation>
    </message>
    <message>
        <source>Reading the columns of the table</source>
        <translation>Lecture des colonnes du tableau</translation>
    </message>
    <message>
        <source>The map shows no zones that could be selected.</source>
        <translation>La carte ne montre aucune zone à sélectionner.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 in the selection</source>
        <translation>%1 dans la sélection</translation>
    </message>
</context>
<context>
    <name>app::ZoneTableModel</name>
    <message>
        <source>without a value</source>
        <translation>sans valeur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
</context>
<context>
    <name>app::ZoneTableView</name>
    <message>
        <source>Zones of the map</source>
        <translation>Zones de la carte</translation>
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
        <translation>non diffusé&#x202f;: non significatif (ns)</translation>
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
        <translation>Données fictives&#x202f;: contours et chiffres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Sources&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation>Réalisation&#x202f;: %1.</translation>
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
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>not to be compared directly with published figures</source>
        <translation>à ne pas comparer directement aux chiffres publiés</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>sans valeur&#x202f;: %n</numerusform>
            <numerusform>sans valeur&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>%1 (not in the register)</source>
        <translation>%1 (absent du réseau)</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zones without a value: %1</source>
        <translation>Zones sans valeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>à moins de</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>sans valeur</translation>
    </message>
    <message>
        <source>lower whisker</source>
        <translation>moustache basse</translation>
    </message>
    <message>
        <source>lower hinge</source>
        <translation>charnière basse</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>upper hinge</source>
        <translation>charnière haute</translation>
    </message>
    <message>
        <source>upper whisker</source>
        <translation>moustache haute</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>au-delà</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 ans</translation>
    </message>
    <message>
        <source>%1 years and over</source>
        <translation>%1 ans et plus</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
    <message>
        <source>from (9 times out of 10)</source>
        <translation>de (9 fois sur 10)</translation>
    </message>
    <message>
        <source>to (9 times out of 10)</source>
        <translation>à (9 fois sur 10)</translation>
    </message>
    <message>
        <source>From the age of</source>
        <translation>De l’âge de</translation>
    </message>
    <message>
        <source>to the age of</source>
        <translation>à l’âge de</translation>
    </message>
</context>
</TS>
