# Completion for centreline, made by `centreline generate-completion fish`.
# What a file holds is only ever printed, never run.

# The columns of the first file that was typed.
function __centreline_columns
    set -l words (commandline -opc)
    set -l before ''
    for word in $words[3..-1]
        if test "$before" != -o -a "$before" != --output -a -f "$word"
            if not string match -qi '*.xls*' -- $word
                head -c 8192 <$word 2>/dev/null | env LC_ALL=C awk '
@COLUMNS@
'
                return
            end
        end
        set before $word
    end
end

complete -c centreline -n __fish_use_subcommand -f
complete -c centreline -n __fish_use_subcommand -s h -l help -d 'show this help'
complete -c centreline -n __fish_use_subcommand -s V -l version -d 'show the version'
@LINES@
