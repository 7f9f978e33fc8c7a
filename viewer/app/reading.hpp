// An observatory open for reading in a thread of its own, with what has been loaded from it kept at hand.
#pragma once

#include "jobs.hpp"

#include "catalogue.hpp"
#include "figures.hpp"
#include "live_figures.hpp"
#include "map_content.hpp"
#include "page_content.hpp"
#include "observatory/observatory.hpp"

#include <QThreadPool>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace app {

/// Jobs started here run one after the other in one thread, which alone touches the open file. Opened by the first job.
class Reading {
public:
    struct Desk {
        /// A file of an older version of the program is brought up to date first; a copy of it is kept.
        explicit Desk(const std::filesystem::path& file);
        std::vector<geo::Message> remarks; ///< on that
        geo::Observatory observatory;
        indicators::Catalogue catalogue; ///< with what the observatory defines
        indicators::FigureReader figures;
        layers::ContentLoader loader;
        layers::PageMaker& pages(); ///< made at first use
        layers::LiveOutline& live(); ///< likewise

    private:
        std::optional<layers::PageMaker> m_pages;
        std::optional<layers::LiveOutline> m_live;
    };

    explicit Reading(std::filesystem::path file);
    ~Reading(); ///< waits for what runs, then closes the file in its thread
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    template <typename T> QFuture<Outcome<T>> start(std::function<T(Desk&, geo::Progress&)> work) {
        return startJob<T>(m_pool, [slot = m_slot, work = std::move(work)](geo::Progress& progress) {
            return work(slot->open(), progress);
        });
    }

private:
    struct Slot {
        std::filesystem::path file;
        std::unique_ptr<Desk> desk;
        Desk& open();
    };
    std::shared_ptr<Slot> m_slot;
    QThreadPool m_pool;
};

} // namespace app
