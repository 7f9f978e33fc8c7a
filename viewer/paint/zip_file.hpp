// A zip of a few small members, the same bytes each time.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace paint {

struct ZipMember {
    QByteArray name;
    QByteArray content;
    bool packed = true; ///< false: stored as it is, as OpenDocument wants its first member
};

/// Without dates or extra fields; members under 4 GB. See PKWARE APPNOTE 6.3.9, sections 4.3.7, 4.3.12 and 4.3.16.
QByteArray zipped(const std::vector<ZipMember>& members);

} // namespace paint
