# SPDX-License-Identifier: GPL-3.0-or-later
# Read by both launchers: which options Java starts with for a command. The .bat beside them knows the first two.

# A start that is over before the compilers and collectors of a long run pay off.
short="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
long="-Xmx1500m -Xmn256m -XX:+UseParallelGC -XX:GCTimeRatio=9 -XX:MaxHeapFreeRatio=40 -XX:MetaspaceSize=128m"
# Below some thousand articles Java's second compiler takes longer than it saves: 200 take half the time without it.
few="$long -XX:TieredStopAtLevel=1"
few_kilobytes=2048

# java_options COMMAND ARGUMENT...
java_options() {
    case ${1:-} in
        # These read no article.
        search | similar | watch | fields | rules | config | completion | help | -h | --help | -V | --version | "") echo "$short" ;;
        *) if reads_little "$@"; then echo "$few"; else echo "$long"; fi ;;
    esac
}

# Whatever file or folder is named counts, but not the one that is written to.
reads_little() {
    [ $# -le 100 ] || return 1
    written=no
    for argument; do
        shift
        [ "$written" = yes ] || set -- "$@" "$argument"
        case $argument in -o | --output) written=yes ;; *) written=no ;; esac
    done
    # What is no file makes du complain, and counts nothing.
    kilobytes=$(du -sk -- "$@" 2>/dev/null | {
        sum=0
        while read -r size _; do
            case $size in '' | *[!0-9]*) ;; *) sum=$((sum + size)) ;; esac
        done
        echo "$sum"
    })
    [ "$kilobytes" -le "$few_kilobytes" ]
}
