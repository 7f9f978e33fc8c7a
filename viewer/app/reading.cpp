#include "reading.hpp"

#include "defined_indicators.hpp"
#include "text.hpp"

namespace app {

Reading::Desk::Desk(const std::filesystem::path& file)
    : observatory{geo::Observatory::open(file, geo::Observatory::Mode::Read)},
      catalogue{indicators::catalogueOf(observatory)}, figures{observatory, catalogue}, loader{observatory, catalogue,
                                                                                               paint::language()} {}

Reading::Desk& Reading::Slot::open() {
    if (!desk)
        desk = std::make_unique<Desk>(file);
    return *desk;
}

Reading::Reading(std::filesystem::path file) : m_slot{std::make_shared<Slot>()} {
    m_slot->file = std::move(file);
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Reading::~Reading() {
    m_pool.start([slot = m_slot] { slot->desk.reset(); });
    m_pool.waitForDone();
}

} // namespace app
