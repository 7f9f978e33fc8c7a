# What every target of the project is compiled with, in one place.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

option(LISIERE_FUZZ "Build tests/fuzz: libFuzzer, clang only" OFF)
option(LISIERE_SANITIZE "Sanitizers to compile with: '', 'address,undefined' or 'thread'" "")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

add_library(project_options INTERFACE)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    # Errors wherever we work; not in what users build, where -O3 makes g++ 12 see ghosts in optional and string.
    # clang, which only builds the fuzzers, has other opinions on shadowing.
    $<$<AND:$<NOT:$<CONFIG:Release>>,$<CXX_COMPILER_ID:GNU>>:-Werror>
    -ffp-contract=off   # the same figures whatever the processor
    # What ccache needs to share precompiled headers.
    $<$<AND:$<BOOL:${CCACHE}>,$<CXX_COMPILER_ID:GNU>>:-fpch-preprocess>)
if(CCACHE AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(project_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
# g++ takes four times as long to optimise what the sanitizers added. Only sums over many numbers are worth it.
add_library(worth_optimising INTERFACE)
if(LISIERE_SANITIZE)
    target_compile_options(worth_optimising INTERFACE -O1)
    add_compile_options(-fsanitize=${LISIERE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${LISIERE_SANITIZE})
    if(LISIERE_SANITIZE MATCHES "address" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-Wno-maybe-uninitialized)  # false positives of g++ 12 under -fsanitize
    endif()
endif()
if(LISIERE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
