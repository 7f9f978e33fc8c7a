#include "reading.hpp"

#include "defined_indicators.hpp"
#include "proposals.hpp"
#include "text.hpp"

namespace app {
namespace {

geo::Observatory openedForReading(const std::filesystem::path& file, std::vector<geo::Message>& remarks) {
    using Mode = geo::Observatory::Mode;
    try {
        return geo::Observatory::open(file, Mode::Read);
    } catch (const geo::Error& error) {
        if (error.code() != geo::Error::Code::CannotOpen || !isWritable(file))
            throw;
    }
    remarks = geo::Observatory::open(file, Mode::Write).remarks(); // throws the same where age is not the reason
    return geo::Observatory::open(file, Mode::Read);
}

} // namespace

Reading::Desk::Desk(const std::filesystem::path& file)
    : observatory{openedForReading(file, remarks)}, catalogue{indicators::catalogueOf(observatory)},
      figures{observatory, catalogue}, loader{observatory, catalogue, paint::language()} {}

layers::PageMaker& Reading::Desk::pages() {
    if (!m_pages)
        m_pages.emplace(observatory, catalogue, paint::language(), loader);
    return *m_pages;
}

layers::LiveOutline& Reading::Desk::live() {
    if (!m_live)
        m_live.emplace(observatory, catalogue, loader);
    return *m_live;
}

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
