#!/usr/bin/env bash
# A real standalone cluster of Spark on this machine, of local processes that listen on loopback alone, and what a job does
# on it: src/spark/cluster.sh FOLDER [COUNT [MEASURES]]; by default 20000 inputs and all measures ("flat kill ratio").
#
#   flat   a fourth of the inputs, then all: the driver's memory must not grow with them
#   kill   an executor is killed in the middle: the records must be those of the undisturbed run
#   ratio  one worker and two, each held to a core of its own, each beside plain loops held to the same cores
#
# Before it: mvn -B -Pspark package (-DskipTests). It starts only what it ends, by process id. FOLDER may be deleted afterwards.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=$(mkdir -p "$1" && cd "$1" && pwd)
count=${2:-20000}
measures=${3:-flat kill ratio}
build=target/spark
[ -f $build/gouji-spark.jar ] || { echo "cluster.sh: build first: mvn -B -Pspark package -DskipTests" >&2; exit 2; }

export SPARK_LOCAL_IP=127.0.0.1 SPARK_SCALA_VERSION=2.13 SPARK_HOME=$folder/home LC_ALL=C.UTF-8
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${SPARK_PORT:-17077}
master=spark://127.0.0.1:$port

# Spark's own archives, as a distribution has them, and a home with links to them: a worker builds the command of its
# executors from it.
if [ ! -s "$folder/spark.cp" ]; then
    version=$(sed -n 's/.*<spark.version>\(.*\)<\/spark.version>.*/\1/p' pom.xml)
    cat >"$folder/pom.xml" <<EOF
<project><modelVersion>4.0.0</modelVersion><groupId>trial</groupId><artifactId>spark</artifactId><version>1</version>
<dependencies><dependency><groupId>org.apache.spark</groupId><artifactId>spark-sql_2.13</artifactId>
<version>$version</version></dependency></dependencies></project>
EOF
    mvn -B -q -f "$folder/pom.xml" dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$folder/one.cp"
    tr ':' '\n' <"$folder/one.cp" >"$folder/spark.cp"
fi
mkdir -p "$SPARK_HOME/jars"
xargs -I{} ln -sf {} "$SPARK_HOME/jars/" <"$folder/spark.cp"
spark=$(tr '\n' ':' <"$folder/spark.cp")
jars=$(ls "$PWD"/$build/gouji.jar "$PWD"/$build/lib/*.jar | paste -sd,)

opens="-XX:+IgnoreUnrecognizedVMOptions -Dlog4j2.level=error $(sed -n 's/.*<spark.opens>\(.*\)<\/spark.opens>.*/\1/p' pom.xml)"

pids=()
finish() {
    for pid in "${pids[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    wait 2>/dev/null || true
}
trap finish EXIT

# start NAME COMMAND…: in the background, its words into a file
start() {
    local name=$1
    shift
    "$@" >"$folder/$name.log" 2>&1 &
    started=$!
    pids+=("$started")
}

# cluster WORKERS [pinned]: a master and so many workers of one core each
cluster() {
    rm -f "$folder"/worker-*.log
    start master "$java" $opens -Xmx512m -cp "$spark" -Dspark.master.rest.enabled=false \
        org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
    for ((w = 0; w < $1; w++)); do
        local pin=()
        [ "${2:-}" = pinned ] && pin=(taskset -c "$w")
        start "worker-$w" "${pin[@]}" "$java" $opens -Xmx512m -cp "$spark" org.apache.spark.deploy.worker.Worker \
            --host 127.0.0.1 --cores 1 --memory 2g --webui-port 0 --work-dir "$folder/work" "$master"
        worker=$started
    done
    for ((i = 0; i < 300; i++)); do
        [ "$(cat "$folder"/worker-*.log | grep -c 'Successfully registered with master')" -ge "$1" ] && return
        sleep 1
    done
    echo "cluster.sh: the cluster did not come up, see $folder/*.log" >&2
    exit 1
}

# job NAME INPUT…: runs a job on the cluster into $folder/NAME, and says what it took
job() {
    local name=$1 began memory=0 now
    shift
    rm -rf "$folder/$name" "$folder/events/$name"
    mkdir -p "$folder/events/$name"
    began=$(date +%s%N)
    "$java" $opens -Xmx1g -Xlog:gc:file="$folder/$name.gc" -XX:+UseSerialGC -cp "$spark" \
        org.apache.spark.deploy.SparkSubmit --master "$master" \
        --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 --conf spark.ui.enabled=false \
        --conf spark.executorEnv.SPARK_LOCAL_IP=127.0.0.1 --conf spark.executorEnv.LC_ALL=C.UTF-8 \
        --conf spark.executor.memory=1g --conf spark.executor.cores=1 --conf spark.driver.memory=1g \
        --conf spark.executor.extraJavaOptions=-XX:+UseSerialGC \
        --conf spark.sql.shuffle.partitions=8 --conf spark.log.level=WARN \
        --conf spark.eventLog.enabled=true --conf spark.eventLog.dir="file://$folder/events/$name" \
        --conf spark.eventLog.rolling.enabled=false --conf spark.eventLog.compress=false \
        --class dev.gouji.spark.GoujiSpark --jars "$jars" "$PWD/$build/gouji-spark.jar" \
        "$@" -o "$folder/$name" --scans no >"$folder/$name.out" 2>"$folder/$name.log" &
    driver=$!
    pids+=("$driver")
    while kill -0 "$driver" 2>/dev/null; do
        now=$(awk '/VmHWM/ {print $2}' "/proc/$driver/status" 2>/dev/null || true)
        [ -n "$now" ] && memory=$now
        sleep 0.2
    done
    wait "$driver" || { echo "cluster.sh: the job failed, see $folder/$name.log" >&2; exit 1; }
    seconds=$(awk -v a="$began" -v b="$(date +%s%N)" 'BEGIN {printf "%.1f", (b - a) / 1e9}')
    # what is left in the driver's heap after its collections, in MB: the last ten
    heap=$(grep -oE 'Pause.* [0-9]+M->[0-9]+M' "$folder/$name.gc" | sed 's/.*->//; s/M//' | tail -n 10 | sort -n | tail -n 1)
    # what tasks wrote for others, and their processor time in executors (that of workers is not in it)
    shuffled=$(cat "$folder/events/$name"/* | grep -o '"Shuffle Bytes Written":[0-9]*' | awk -F: '{n += $2} END {printf "%.0f", n / 1e6}')
    computed=$(cat "$folder/events/$name"/* | grep -o '"Executor CPU Time":[0-9]*' | awk -F: '{n += $2} END {printf "%.0f", n / 1e9}')
    echo "$name: shuffled $shuffled MB, $computed s of processor time in executors without their workers"
    echo "$name: $seconds s, driver at most $((memory / 1024)) MB resident, ${heap:-?} MB of heap after collections; $(cat "$folder/$name.out")"
}

# loops N: so many plain loops at once, each held to a core; how many seconds until all are done
loops() {
    local began ended list=()
    began=$(date +%s%N)
    for ((l = 0; l < $1; l++)); do
        taskset -c "$l" awk 'BEGIN {for (i = 0; i < 150000000; i++) x += i % 7}' &
        list+=($!)
    done
    wait "${list[@]}"
    ended=$(date +%s%N)
    awk -v a="$began" -v b="$ended" 'BEGIN {printf "%.2f", (b - a) / 1e9}'
}

records() {
    # flat, gouji's own settings for logging would be found before Spark's
    "$java" $opens -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.core.impl.Log4jContextFactory -Xmx1g \
        -cp "$build/test-classes:$build/classes:$spark" dev.gouji.spark.CompareRecords "$@"
}

echo "$count inputs on $(nproc) cores, $("$java" -version 2>&1 | head -n 1)"
if [ ! -d "$folder/in" ]; then
    "$java" -cp "$build/test-classes" dev.gouji.spark.MixedInputs "$folder/in" "$count"
fi
# a fourth of the folders
ls -d "$folder"/in/* | awk 'NR % 4 == 1' >"$folder/fourth.txt"

for measure in $measures; do
    case $measure in
        flat)
            cluster 2
            job quarter --listing "$folder/fourth.txt"
            job whole "$folder/in"
            finish; pids=()
            ;;
        kill)
            [ -d "$folder/whole" ] || { echo "cluster.sh: flat comes before kill" >&2; exit 2; }
            cluster 2
            tasks=$((count / 400 > 8 ? count / 400 : 8))
            (
                # the executor of the worker that was started last, when a fourth of the tasks is done, and again later
                converted=$folder/killed/_gouji/conversions
                while [ "$(find "$converted" -type d -name 'task_*' 2>/dev/null | wc -l)" -lt $((tasks / 4)) ]; do
                    sleep 0.5
                done
                victim=$(pgrep -P "$worker" | head -n 1 || true)
                kill -9 "$victim" && echo "killed executor $victim while it converted"
                while [ ! -e "$converted/_SUCCESS" ]; do
                    sleep 0.5
                done
                sleep 8
                victim=$(pgrep -P "$worker" | head -n 1 || true)
                kill -9 "$victim" && echo "killed executor $victim after that"
            ) &
            killer=$!
            pids+=("$killer")
            job killed "$folder/in"
            wait "$killer" || true
            records "$folder/whole" "$folder/killed"
            finish; pids=()
            ;;
        ratio)
            for round in 1 2; do
                one=$(loops 1) two=$(loops 2)
                cluster 1 pinned
                job "one-$round" --listing "$folder/fourth.txt"
                t1=$seconds
                finish; pids=()
                cluster 2 pinned
                job "two-$round" --listing "$folder/fourth.txt"
                t2=$seconds
                finish; pids=()
                one2=$(loops 1) two2=$(loops 2)
                awk -v r="$round" -v a="$t1" -v b="$t2" -v c="$one" -v d="$two" -v e="$one2" -v f="$two2" 'BEGIN {
                    loops = (2 * c / d + 2 * e / f) / 2
                    printf "round %d: two workers to one %.2f, two loops to one %.2f (%.2f before, %.2f after); share %.2f\n",
                        r, a / b, loops, 2 * c / d, 2 * e / f, a / b / loops}'
            done
            ;;
    esac
done
