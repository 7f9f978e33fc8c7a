// A zip of a few members, the same bytes each time: what office documents are packed in.
#pragma once

#include <QByteArray>

#include <vector>

namespace paint {

struct ZipMember {
    QByteArray name;
    QByteArray content;
    bool packed = true; ///< false: stored as it is, as OpenDocument wants its first member
};

/// In the order given, without dates or extra fields, by libzip.
/// @throws geo::Error::Code::CannotWrite where memory does not do.
QByteArray zipped(const std::vector<ZipMember>& members);

} // namespace paint
