<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>the coordinate reference system %1 is not known; give its EPSG code, for instance 2154 for Lambert-93</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no transformation from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the text of a polygon (POLYGON or MULTIPOLYGON in WKT), from character %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline is damaged: its bytes are not those of a polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline cannot be computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline has a point without coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline encloses nothing (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: not a valid list of palettes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
