#include "zip_file.hpp"

#include <array>

namespace paint {
namespace {

constexpr quint32 localHeader = 0x04034B50, centralHeader = 0x02014B50, centralEnd = 0x06054B50;
constexpr quint16 version = 20, utf8Names = 1 << 11, stored = 0, deflated = 8;
constexpr quint16 firstDay = 1 << 5 | 1; ///< 1 January 1980: no date

void add16(QByteArray& out, quint16 value) {
    out += static_cast<char>(value & 0xFF);
    out += static_cast<char>(value >> 8);
}

void add32(QByteArray& out, quint32 value) {
    add16(out, static_cast<quint16>(value & 0xFFFF));
    add16(out, static_cast<quint16>(value >> 16));
}

/// CRC-32 of ISO 3309, as zip has it.
quint32 checksum(const QByteArray& bytes) {
    static const auto table = [] {
        std::array<quint32, 256> t{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            t[i] = c;
        }
        return t;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

/// The bare stream: qCompress puts four bytes of length and two of zlib before it, four of checksum after.
QByteArray packed(const QByteArray& content) {
    const auto whole = qCompress(content, 9);
    return whole.mid(6, whole.size() - 10);
}

/// What the local and the central header of a member have in common.
QByteArray described(const ZipMember& member, const QByteArray& data) {
    QByteArray out;
    add16(out, version);
    add16(out, utf8Names);
    add16(out, member.packed ? deflated : stored);
    add16(out, 0); // midnight
    add16(out, firstDay);
    add32(out, checksum(member.content));
    add32(out, static_cast<quint32>(data.size()));
    add32(out, static_cast<quint32>(member.content.size()));
    add16(out, static_cast<quint16>(member.name.size()));
    add16(out, 0); // no extra field
    return out;
}

} // namespace

QByteArray zipped(const std::vector<ZipMember>& members) {
    QByteArray out, directory;
    for (const auto& member : members) {
        const auto data = member.packed ? packed(member.content) : member.content;
        const auto start = static_cast<quint32>(out.size());
        const auto common = described(member, data);
        add32(out, localHeader);
        out += common + member.name + data;
        add32(directory, centralHeader);
        add16(directory, version); // made by
        directory += common;
        add16(directory, 0); // comment
        add16(directory, 0); // disk
        add16(directory, 0);
        add32(directory, 0); // attributes
        add32(directory, start);
        directory += member.name;
    }
    const auto start = static_cast<quint32>(out.size());
    out += directory;
    add32(out, centralEnd);
    add32(out, 0); // disks
    add16(out, static_cast<quint16>(members.size()));
    add16(out, static_cast<quint16>(members.size()));
    add32(out, static_cast<quint32>(directory.size()));
    add32(out, start);
    add16(out, 0);
    return out;
}

} // namespace paint
