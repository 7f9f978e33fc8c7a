// Dictionaries of variables (meta_ files): the words of the producer, beside the table, in its archive or alone.
#include "archive.hpp"
#include "reader_support.hpp"

#include "observatory/columns.hpp"
#include "observatory/sources.hpp"

namespace {

using namespace readers_test;

const std::string table = "IRIS;DISP_TP6021;DISP_MED21;DISP_NOTE21\n340010101;20,5;14280;0\n340010102;ns;13010;1\n";
const std::string head = "COD_VAR;LIB_VAR;LIB_VAR_LONG;COD_MOD;LIB_MOD;TYPE_VAR;LONG_VAR\n";
// The real dictionary of 2021 names a DEC_NOTE21 that the table calls DISP_NOTE21.
const std::string meta = head +
                         "IRIS;IRIS;Code de l'IRIS;340010101;Centre;CHAR;9\n"
                         "DISP_TP6021;Taux de pauvreté;Taux de pauvreté au seuil de 60 % (%);;;CHAR;4\n"
                         "DISP_MED21;Médiane (€);Médiane du revenu disponible par unité de consommation;;;CHAR;5\n"
                         "DEC_NOTE21;Note de précaution;Note de précaution;0;Aucun problème;CHAR;2\n";

std::string labelOf(const geo::Observatory& observatory, std::string_view column) {
    const auto label = observatory.columns().label("filosofi-iris-disp", column);
    return label ? label->label + " | " + label->longLabel : "";
}

TEST(Dictionary, InTheArchiveOfATableIsImportedWithIt) {
    const support::TemporaryFolder folder;
    demo::writeZip(folder / "d.zip",
                   {{"BASE_TD_FILO_IRIS_2021_DISP.csv", table}, {"meta_BASE_TD_FILO_IRIS_2021_DISP.csv", meta}});
    geo::NoProgress nobody;
    const auto inspections = geo::inspect(folder / "d.zip", nobody);
    ASSERT_EQ(inspections.size(), 1U);
    EXPECT_EQ(inspections[0].columnsLabelled, 3);
    const auto* strangers = anomaly(inspections[0].anomalies, "1 labels of the dictionary are of no column");
    ASSERT_TRUE(strangers);
    EXPECT_EQ(strangers->examples, std::vector<std::string>{"DEC_NOTE21"});

    auto observatory = newObservatory(folder);
    importFile(observatory, folder / "d.zip");
    EXPECT_EQ(labelOf(observatory, "DISP_MED21"),
              "Médiane (€) | Médiane du revenu disponible par unité de consommation");
    EXPECT_EQ(labelOf(observatory, "DEC_NOTE21"), "");
    EXPECT_EQ(observatory.sources().all().size(), 1U);
}

TEST(Dictionary, BesideATableIsReadWithIt) {
    const support::TemporaryFolder folder;
    folder.write("meta_DISP_2021.CSV", meta);
    auto observatory = newObservatory(folder);
    importFile(observatory, folder.write("DISP_2021.csv", table));
    EXPECT_EQ(labelOf(observatory, "disp_tp6021"), "Taux de pauvreté | Taux de pauvreté au seuil de 60 % (%)");
}

TEST(Dictionary, AloneSaysThatItHasNoFiguresAndIsKeptForTheirTable) {
    const support::TemporaryFolder folder;
    const auto file = folder.write("meta_BASE_TD_FILO_IRIS_2021_DISP.csv", meta);
    geo::NoProgress nobody;
    const auto found = geo::inspect(file, nobody).front();
    EXPECT_EQ(found.reader, "column-labels");
    EXPECT_EQ(found.dataYear.value_or(0), 2021);
    EXPECT_TRUE(anomaly(found.anomalies, "without figures"));

    auto observatory = newObservatory(folder);
    const auto alone = importFile(observatory, file);
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_TRUE(anomaly(alone[0].source.anomalies, "no table with these columns"));
    importFile(observatory, folder.write("DISP_2021.csv", table));
    EXPECT_EQ(labelOf(observatory, "DISP_TP6021"), "Taux de pauvreté | Taux de pauvreté au seuil de 60 % (%)");
}

TEST(Dictionary, OfATableThatIsThereTellsLabelsWithoutAColumn) {
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    importFile(observatory, folder.write("DISP_2021.csv", table));
    const auto reports = importFile(observatory, folder.write("meta_x.csv", meta));
    const auto* strangers = anomaly(reports.at(0).source.anomalies, "1 labels are of no column");
    ASSERT_TRUE(strangers);
    EXPECT_EQ(strangers->examples.back(), "DEC_NOTE21");
}

TEST(Dictionary, DoesNotKeepOneLabelAPlace) {
    std::string places = head;
    for (int i = 0; i < 1000; ++i)
        places += "IRIS;IRIS;Code;34001" + std::to_string(1000 + i) + ";Nom;CHAR;9\n";
    places += "DISP_MED21;Médiane;;;;CHAR;5\nDISP_TP6021;Taux;;;;CHAR;5\n";
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    const auto reports = importFile(observatory, folder.write("meta_x.csv", places));
    EXPECT_TRUE(anomaly(reports.at(0).source.anomalies, "1 columns have their codes spelt out"));
    EXPECT_EQ(observatory.columns().labels("filosofi-iris-disp").size(), 3U); // IRIS itself and two figures
}

TEST(Dictionary, MayHaveTwoColumnsAndOtherTitles) {
    const support::TemporaryFolder folder;
    folder.write("meta_qp.csv",
                 "colonne,description,type_valeur,exemple\npop_mun,Population municipale du QP,entier,2470\n"
                 "pop_com,\"Population, commune entière\",entier,3\n");
    auto observatory = newObservatory(folder);
    const auto file = folder.write("qp.csv", "CODGEO,pop_mun,pop_com,tx_f\nQP034005,1,2,3\nQP034006,2,3,4\n");
    geo::NoProgress nobody;
    auto found = geo::inspect(file, nobody).front();
    EXPECT_EQ(found.columnsLabelled, 2);
    geo::load(observatory, {found, 2020, false}, nobody);
    EXPECT_EQ(observatory.columns().label("qpv-demo", "POP_COM")->label, "Population, commune entière");
}

TEST(Dictionary, OfValuesAloneNamesTheTypesOfEquipment) {
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    importFile(observatory, folder.write("bpe2019_meta.csv",
                                         "\"COD_MOD\";\"LIB_MOD\"\n\"A101\";\"Police\"\n\"C201\";\"Collège\"\n"));
    const auto labels = observatory.columns().labels("");
    ASSERT_EQ(labels.size(), 2U);
    EXPECT_EQ(labels[1].column, "TYPEQU");
    EXPECT_EQ(labels[1].value, "C201");
    EXPECT_EQ(labels[1].label, "Collège");
}

TEST(Dictionary, OfTheTypesOfAListThatIsThereMissesNoTable) {
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    importFile(observatory, folder.write("bpe19.csv", "\"REG\";\"DEP\";\"DEPCOM\";\"DCIRIS\";\"AN\";\"TYPEQU\";"
                                                      "\"LAMBERT_X\";\"LAMBERT_Y\";\"QUALITE_XY\"\n"
                                                      "\"76\";\"34\";\"34172\";\"34172_0101\";2019;\"C201\";"
                                                      "770000;6280000;\"Bonne\"\n"));
    const auto reports = importFile(observatory, folder.write("bpe2019_meta.csv", "COD_MOD;LIB_MOD\nC201;Collège\n"));
    EXPECT_FALSE(anomaly(reports.at(0).source.anomalies, "no table with these columns"));
}

TEST(Dictionary, ThatCannotBeReadDoesNotKeepTheFiguresOut) {
    const support::TemporaryFolder folder;
    demo::writeZip(folder / "d.zip",
                   {{"DISP_2021.csv", table}, {"meta_DISP_2021.csv", "nothing;of;the kind\n1;2;3\n"}});
    auto observatory = newObservatory(folder);
    const auto reports = importFile(observatory, folder / "d.zip");
    EXPECT_EQ(reports.at(0).source.rows, 2);
    EXPECT_TRUE(anomaly(reports.at(0).source.anomalies, "its dictionary cannot be read"));
}

} // namespace
