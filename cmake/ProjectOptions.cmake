# What every target of the project is compiled with, in one place.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

option(LISIERE_FUZZ "Build tests/fuzz: libFuzzer, clang only" OFF)
option(LISIERE_PRECOMPILE_OWN "Precompile the project's own headers too: quickest from nothing, slow after an edit" OFF)
option(LISIERE_SANITIZE "Sanitizers to compile with: '', 'address,undefined' or 'thread'" "")

if(NOT LISIERE_PRECOMPILE_OWN) # to look at 60 MB of precompiled headers for each file would take longer than compiling it
    find_program(CCACHE ccache)
endif()
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

add_library(project_options INTERFACE)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    # Errors wherever we work; not in what users build, where -O3 makes g++ 12 see ghosts in optional and string.
    # clang, which only builds what CI runs, has other opinions on shadowing.
    $<$<AND:$<NOT:$<CONFIG:Release>>,$<CXX_COMPILER_ID:GNU>>:-Werror>
    -ffp-contract=off   # the same figures whatever the processor
    # What ccache needs to share precompiled headers.
    $<$<AND:$<BOOL:${CCACHE}>,$<CXX_COMPILER_ID:GNU>>:-fpch-preprocess>)
if(CCACHE AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(project_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang") # templates that headers use are made once, in the precompiled header: a third less
    target_compile_options(project_options INTERFACE -fpch-instantiate-templates)
endif()
# Compilers take four times as long to optimise what the sanitizers added. Only sums over many numbers are worth it.
add_library(worth_optimising INTERFACE)
if(LISIERE_SANITIZE)
    target_compile_options(worth_optimising INTERFACE -O1)
    add_compile_options(-fsanitize=${LISIERE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${LISIERE_SANITIZE})
    add_compile_definitions(LISIERE_SANITIZED) # for tests: what is only slow there
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang") # half the size: the headers of others are not what we doubt
        add_link_options(-fuse-ld=lld) # a program in a second, not in six
        add_compile_options(-fsanitize-ignorelist=${CMAKE_CURRENT_SOURCE_DIR}/cmake/not_sanitized.txt)
        if(LISIERE_SANITIZE MATCHES "address") # uses of a stack that was left are not looked for: that took a sixth of the time
            add_compile_options(-fsanitize-address-use-after-return=never)
        endif()
    endif()
    if(LISIERE_SANITIZE MATCHES "address" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-Wno-maybe-uninitialized)  # false positives of g++ 12 under -fsanitize
    endif()
endif()

# lisiere_precompile(target HEADERS <header>... [OWN <folder>...]): the headers of others, and all of our own in these
# folders where LISIERE_PRECOMPILE_OWN asks for it. Reading headers is most of what a compiler does here.
function(lisiere_precompile target)
    cmake_parse_arguments(P "" "" "HEADERS;OWN" ${ARGN})
    target_precompile_headers(${target} PRIVATE ${P_HEADERS})
    if(LISIERE_PRECOMPILE_OWN)
        target_precompile_headers(${target} PRIVATE <array> <chrono> <filesystem> <fstream> <functional> <numeric> <ranges>
            <set> <span> <sstream> <string_view> <tuple> <unordered_map> <variant>)
        foreach(folder IN LISTS P_OWN)
            file(GLOB_RECURSE own CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.hpp)
            target_precompile_headers(${target} PRIVATE ${own})
        endforeach()
    endif()
endfunction()
