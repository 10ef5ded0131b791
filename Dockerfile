# What each step does stands in scripts/image/, so that it can be run without Docker too: scripts/try-image does.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 scripts/image/build
RUN scripts/image/unpack target/kontor-*.jar /unpacked

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 kontor \
 && useradd --system --uid 10001 --gid kontor --home-dir /app --no-create-home kontor \
 && install --directory --owner=kontor --group=kontor /app /data
WORKDIR /app
# By layers: what changes least comes first
COPY --from=build /unpacked/dependencies/ ./
COPY --from=build /unpacked/snapshot-dependencies/ ./
COPY --from=build /unpacked/application/ ./
COPY scripts/image/train scripts/image/start scripts/image/healthy ./

USER kontor
RUN ./train /app

ENV KONTOR_DATA=/data SERVER_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["/app/healthy"]
ENTRYPOINT ["/app/start", "/app"]
