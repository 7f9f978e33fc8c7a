// Residents' words on maps and on their way out: a layer of their own, never part of a statistic.
#pragma once

#include "page.hpp"

#include "network/network.hpp"
#include "observatory/layer_repository.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

/// All that the register holds, by key. Each has a number of its own, which is the same on every map and page: that of
/// its identifier, or the next free one where that has none.
std::map<std::int64_t, Voice> voicesIn(const geo::NetworkRegister& network);
/// The digits a short identifier ends with: "PH012" is 12. Empty for "2024-03-12-les-bancs".
std::string voiceNumber(std::string_view id);
/// By number where both have one, so that 10 comes after 9.
bool comesBefore(const Voice& a, const Voice& b);
/// The speech mark with its number; filled only where it may be shown outside the program.
Symbol symbolOf(const Voice& voice);
/// What was said at each point of a layer of residents' words, and its symbol.
void addVoices(SymbolLayer& layer, const geo::NetworkRegister& network);
/// "collected: 12 March 2024 – 14 May 2024"; empty where none is dated.
geo::Message collectedWords(const std::vector<Voice>& voices, indicators::Language language);
/// How many, from when to when, and that they are no statistic.
LegendSection voiceSection(const std::vector<Voice>& voices, indicators::Language language);

/// What the gate takes out: residents' words that nobody agreed to show, from maps and their legends, or as rows of
/// the register's own table. @returns how many.
std::size_t takeOutWithheld(PageContent& page);
std::size_t takeOutWithheld(geo::LayerContent& layer);

} // namespace layers
